package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.total.Publication;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The published decisions on protocols: the number of counted ones falls by nothing else. */
@ApplicationScoped
public class PublicDecisions {

    private final Jdbi database;
    private final Contests contests;
    private final Publication publication;

    @Inject
    PublicDecisions(Jdbi database, Contests contests, Publication publication) {
        this.database = database;
        this.contests = contests;
        this.publication = publication;
    }

    /** In the order in which they were taken, after the cursor. */
    public List<PublicDecision> of(String contest, @Nullable UUID after, int limit) {
        publication.requireOpen(contests.require(contest));
        return database.withHandle(handle ->
                handle.createQuery(
                                """
                                select d.*, p.contest, p.station from protocol_decision d join protocol p on p.id = d.protocol
                                where p.contest = :contest and d.kind <> 'ACCEPT'
                                  and (cast(:after as uuid) is null or d.id > cast(:after as uuid))
                                order by d.id limit :limit
                                """)
                        .bind("contest", contest)
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> decision(row))
                        .list());
    }

    private static PublicDecision decision(ResultSet row) throws SQLException {
        int before = row.getObject("counted_before") == null ? 0 : 1;
        int after = row.getObject("counted_after") == null ? 0 : 1;
        return new PublicDecision(
                row.getObject("id", UUID.class),
                row.getString("contest"),
                row.getString("station"),
                row.getInt("version"),
                DecisionKind.valueOf(row.getString("kind")),
                after - before,
                row.getString("decision_number"),
                row.getString("ground"),
                row.getString("reason"),
                row.getString("application"),
                row.getObject("decided_at", OffsetDateTime.class));
    }
}
