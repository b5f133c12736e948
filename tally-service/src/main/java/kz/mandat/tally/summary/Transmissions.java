package kz.mandat.tally.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Which commissions have sent their protocols upward, and which are late (art. 43, 44, 94). */
@ApplicationScoped
public class Transmissions {

    private static final String COUNTRY = "KZ";

    private final Jdbi database;
    private final Contests contests;
    private final Clock clock;

    @Inject
    Transmissions(Jdbi database, Contests contests, Clock clock) {
        this.database = database;
        this.contests = contests;
        this.clock = clock;
    }

    /** Every territory below the country in which stations hold the contest. */
    public List<Transmission> of(String contest) {
        Contest known = contests.require(contest);
        OffsetDateTime ofDistrict = TransmissionTerm.of(known, true);
        OffsetDateTime ofRegion = TransmissionTerm.of(known, false);
        return database.withHandle(handle ->
                handle.createQuery(
                                """
                                select t.id, t.parent, t.type, t.name_kk, t.name_ru, t.name_en, n.sent_at, n.mismatches,
                                       case when cast(:constituency as text) is null then t.stations else z.stations end stations
                                from territory t
                                     left join constituency_size z on z.territory = t.id and z.constituency = :constituency
                                     left join lateral (
                                         select sent_at, jsonb_array_length(cast(findings as jsonb)) mismatches from summary_protocol s
                                         where s.contest = :contest and s.territory = t.id order by s.id desc limit 1) n on true
                                where t.parent is not null and :territory = any (t.path)
                                  and case when cast(:constituency as text) is null then t.stations else coalesce(z.stations, 0) end > 0
                                order by t.path
                                """)
                        .bind("contest", contest)
                        .bind("territory", known.territory())
                        .bind("constituency", known.constituency())
                        .map((row, context) ->
                                transmission(
                                        row,
                                        COUNTRY.equals(row.getString("parent"))
                                                ? ofRegion
                                                : ofDistrict))
                        .list());
    }

    private Transmission transmission(ResultSet row, @Nullable OffsetDateTime due)
            throws SQLException {
        OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        OffsetDateTime end = sentAt == null ? OffsetDateTime.now(clock) : sentAt;
        return new Transmission(
                row.getString("id"),
                new Localized(
                        row.getString("name_kk"),
                        row.getString("name_ru"),
                        row.getString("name_en")),
                row.getString("type"),
                row.getLong("stations"),
                due,
                sentAt,
                Optional.ofNullable(due).filter(end::isAfter).isPresent(),
                row.getObject("mismatches", Integer.class));
    }
}
