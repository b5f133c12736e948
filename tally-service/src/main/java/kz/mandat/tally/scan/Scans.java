package kz.mandat.tally.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.tally.protocol.ProtocolView;
import kz.mandat.tally.protocol.Protocols;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps scans of the signed paper, unchanged, beside the version of the protocol that they show.
 */
@ApplicationScoped
public class Scans {

    private final Jdbi database;
    private final Protocols protocols;
    private final Caller caller;
    private final Audit audit;

    @Inject
    Scans(Jdbi database, Protocols protocols, Caller caller, Audit audit) {
        this.database = database;
        this.protocols = protocols;
        this.caller = caller;
        this.audit = audit;
    }

    /** The same file twice is one; a commission that scanned its protocol cannot unscan it. */
    @Transactional
    public ScanView add(UUID protocol, AttachmentKind kind, InputStream body) {
        ProtocolView known = protocols.find(protocol);
        Upload upload = Upload.of(body);
        String hash = upload.sha256();
        return database.withHandle(handle -> {
            handle.createUpdate(
                            """
                            insert into protocol_scan (protocol, version, kind, sha256, media_type, size, content, uploaded_by)
                            values (:protocol, :version, :kind, :hash, :type, :size, :content, :by)
                            on conflict (protocol, version, sha256) do nothing
                            """)
                    .bind("protocol", protocol)
                    .bind("version", known.version())
                    .bind("kind", kind.name())
                    .bind("hash", hash)
                    .bind("type", upload.mediaType())
                    .bind("size", upload.size())
                    .bind("content", upload.content())
                    .bind("by", caller.name())
                    .execute();
            audit.record("protocol.add-" + kind.code(), "protocol " + protocol, hash);
            return of(protocol).stream()
                    .filter(scan -> scan.sha256().equals(hash) && scan.version() == known.version())
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** The scans of a protocol that the caller may read, the oldest first. */
    public List<ScanView> list(UUID protocol) {
        protocols.find(protocol);
        return of(protocol);
    }

    private List<ScanView> of(UUID protocol) {
        return database.withHandle(handle ->
                handle.createQuery(
                                """
                                select id, version, kind, media_type, size, sha256, uploaded_at
                                from protocol_scan where protocol = :protocol order by id
                                """)
                        .bind("protocol", protocol)
                        .map((row, context) -> view(row))
                        .list());
    }

    static ScanView view(ResultSet row) throws SQLException {
        return new ScanView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                AttachmentKind.valueOf(row.getString("kind")),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("sha256"),
                row.getObject("uploaded_at", OffsetDateTime.class));
    }

    StoredFile file(UUID protocol, UUID scan) {
        protocols.find(protocol);
        return database.withHandle(handle ->
                        handle.createQuery(
                                        "select media_type, sha256, content from protocol_scan"
                                                + " where protocol = :protocol and id = :id")
                                .bind("protocol", protocol)
                                .bind("id", scan)
                                .map((row, context) -> stored(row))
                                .findOne())
                .orElseThrow(() -> ProblemException.notFound("scan", scan.toString()));
    }

    static StoredFile stored(ResultSet row) throws SQLException {
        return new StoredFile(row.getString(1), row.getString(2), row.getBinaryStream(3));
    }
}
