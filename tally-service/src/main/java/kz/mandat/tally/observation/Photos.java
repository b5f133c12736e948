package kz.mandat.tally.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.tally.scan.StoredFile;
import kz.mandat.tally.scan.Upload;
import kz.mandat.tally.territory.Scope;
import org.jdbi.v3.core.Jdbi;

/** Keeps photographs of observers' copies, unchanged. */
@ApplicationScoped
public class Photos {

    private final Jdbi database;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;

    @Inject
    Photos(Jdbi database, Scope scope, Caller caller, Audit audit) {
        this.scope = scope;
        this.database = database;
        this.caller = caller;
        this.audit = audit;
    }

    /** The observer who entered the copy adds what it looks like; the same file twice is one. */
    @Transactional
    public PhotoView add(UUID copy, InputStream body) {
        if (!author(copy).equals(caller.name())) {
            throw Caller.outside("copy '" + copy + "'");
        }
        Upload upload = Upload.of(body);
        String hash = upload.sha256();
        database.useHandle(handle ->
                handle.createUpdate(
                                """
                                insert into copy_photo (copy, sha256, media_type, size, content)
                                values (:copy, :hash, :type, :size, :content) on conflict (copy, sha256) do nothing
                                """)
                        .bind("copy", copy)
                        .bind("hash", hash)
                        .bind("type", upload.mediaType())
                        .bind("size", upload.size())
                        .bind("content", upload.content())
                        .execute());
        audit.record("copy.add-photo", "copy " + copy, hash);
        return of(copy).stream()
                .filter(photo -> photo.sha256().equals(hash))
                .findFirst()
                .orElseThrow();
    }

    private void requireReadable(UUID copy) {
        if (caller.has(Roles.OBSERVER) || caller.has(Roles.AUDITOR)) {
            return;
        }
        database.useHandle(handle ->
                handle.createQuery(
                                """
                                select s.territory, k.constituency from observer_copy c
                                     join station s on s.id = c.station join contest k on k.id = c.contest where c.id = :id
                                """)
                        .bind("id", copy)
                        .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                        .findOne()
                        .ifPresent(place -> scope.requireSuperior(place[0], place[1])));
    }

    private String author(UUID copy) {
        return database.withHandle(handle ->
                        handle.createQuery("select entered_by from observer_copy where id = :id")
                                .bind("id", copy)
                                .mapTo(String.class)
                                .findOne())
                .orElseThrow(() -> ProblemException.notFound("copy", copy.toString()));
    }

    /** The photographs of a copy, the oldest first. */
    public List<PhotoView> of(UUID copy) {
        return database.withHandle(handle ->
                handle.createQuery(
                                "select id, media_type, size, sha256, uploaded_at from copy_photo"
                                        + " where copy = :copy order by id")
                        .bind("copy", copy)
                        .map((row, context) ->
                                new PhotoView(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getInt(3),
                                        row.getString(4),
                                        row.getObject(5, OffsetDateTime.class)))
                        .list());
    }

    /** Observers and auditors see it everywhere, commissions in their unit. */
    StoredFile file(UUID copy, UUID photo) {
        requireReadable(copy);
        return database.withHandle(handle ->
                        handle.createQuery(
                                        "select media_type, sha256, content from copy_photo where"
                                                + " copy = :copy and id = :id")
                                .bind("copy", copy)
                                .bind("id", photo)
                                .map((row, context) ->
                                        new StoredFile(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getBinaryStream(3)))
                                .findOne())
                .orElseThrow(() -> ProblemException.notFound("photo", photo.toString()));
    }
}
