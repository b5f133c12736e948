package kz.mandat.tally.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.total.Publication;
import org.jdbi.v3.core.Jdbi;

/**
 * The scans that are public: of the protocol itself, in a version that counts or once counted, and
 * not before the last station has closed. Opinions, remarks and acts stay with the commissions.
 */
@ApplicationScoped
class PublishedScans {

    private static final String PUBLISHED =
            """
            from protocol_scan s where s.protocol = :protocol and s.kind = 'PROTOCOL' and exists (
                select from protocol_decision d join protocol_entry e on e.id = d.counted_after
                where d.protocol = s.protocol and e.version = s.version)
            """;

    private final Jdbi database;
    private final Contests contests;
    private final Publication publication;

    @Inject
    PublishedScans(Jdbi database, Contests contests, Publication publication) {
        this.database = database;
        this.contests = contests;
        this.publication = publication;
    }

    List<ScanView> of(UUID protocol) {
        requirePublic(protocol);
        return database.withHandle(handle ->
                handle.createQuery(
                                "select id, version, kind, media_type, size, sha256, uploaded_at "
                                        + PUBLISHED
                                        + " order by id")
                        .bind("protocol", protocol)
                        .map((row, context) -> Scans.view(row))
                        .list());
    }

    StoredFile file(UUID protocol, UUID scan) {
        requirePublic(protocol);
        return database.withHandle(handle ->
                        handle.createQuery(
                                        "select media_type, sha256, content "
                                                + PUBLISHED
                                                + " and s.id = :id")
                                .bind("protocol", protocol)
                                .bind("id", scan)
                                .map((row, context) -> Scans.stored(row))
                                .findOne())
                .orElseThrow(() -> ProblemException.notFound("scan", scan.toString()));
    }

    private void requirePublic(UUID protocol) {
        String contest =
                database.withHandle(handle ->
                                handle.createQuery("select contest from protocol where id = :id")
                                        .bind("id", protocol)
                                        .mapTo(String.class)
                                        .findOne())
                        .orElseThrow(
                                () -> ProblemException.notFound("protocol", protocol.toString()));
        publication.requireOpen(contests.require(contest));
    }
}
