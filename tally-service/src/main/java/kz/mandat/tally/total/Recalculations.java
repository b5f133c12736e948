package kz.mandat.tally.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.mandat.platform.audit.Audit;
import kz.mandat.tally.contest.Contests;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts the sums of a contest again from its counted protocols, beside those that are kept with
 * each decision; where they ever differ, the central commission puts them right with its reason.
 */
@ApplicationScoped
public class Recalculations {

    private static final int SHOWN = 1000;

    /** First by the territories in which stations lie, then up the tree: the tree is small. */
    private static final String COUNTED =
            """
            with low as (
                select s.territory, count(*) protocols, sum(e.voters) voters, sum(e.issued) issued,
                       sum(coalesce(e.absentee, 0)) absentee, sum(coalesce(e.outside, 0)) outside, sum(e.received) received,
                       sum(e.cancelled) cancelled, sum(e.found) found, sum(e.against_all) against_all, sum(e.invalid) invalid
                from protocol p join protocol_entry e on e.id = p.counted_entry join station s on s.id = p.station
                where p.contest = :contest group by s.territory),
            low_votes as (
                select s.territory, v.option, sum(v.votes) votes
                from protocol p join protocol_entry_vote v on v.entry = p.counted_entry join station s on s.id = p.station
                where p.contest = :contest group by s.territory, v.option),
            counted as (
                select u.id territory, f.field, sum(f.figure) figure
                from low l join territory t on t.id = l.territory cross join lateral unnest(t.path) u (id)
                     cross join lateral (values ('protocols', l.protocols), ('voters', l.voters), ('issued', l.issued),
                         ('absentee', l.absentee), ('outside', l.outside), ('received', l.received), ('cancelled', l.cancelled),
                         ('found', l.found), ('againstAll', l.against_all), ('invalid', l.invalid)) f (field, figure)
                group by u.id, f.field
                union all
                select u.id, 'votes.' || l.option, sum(l.votes)
                from low_votes l join territory t on t.id = l.territory cross join lateral unnest(t.path) u (id)
                group by u.id, l.option),
            kept as (
                select k.territory, f.field, f.figure from total k
                     cross join lateral (values ('protocols', k.protocols), ('voters', k.voters), ('issued', k.issued),
                         ('absentee', k.absentee), ('outside', k.outside), ('received', k.received), ('cancelled', k.cancelled),
                         ('found', k.found), ('againstAll', k.against_all), ('invalid', k.invalid)) f (field, figure)
                where k.contest = :contest
                union all
                select territory, 'votes.' || option, votes from total_vote where contest = :contest)
            select coalesce(c.territory, k.territory) territory, coalesce(c.field, k.field) field,
                   coalesce(k.figure, 0) kept, coalesce(c.figure, 0) counted
            from counted c full join kept k on k.territory = c.territory and k.field = c.field
            where coalesce(k.figure, 0) <> coalesce(c.figure, 0)
            order by 1, 2
            """;

    private final Jdbi database;
    private final Contests contests;
    private final Totals totals;
    private final Audit audit;

    @Inject
    Recalculations(Jdbi database, Contests contests, Totals totals, Audit audit) {
        this.database = database;
        this.contests = contests;
        this.totals = totals;
        this.audit = audit;
    }

    /** What differs, without changing anything. */
    public RecalculationView check(String contest) {
        contests.require(contest);
        return database.withHandle(
                handle -> view(handle, contest, differences(handle, contest), false));
    }

    /** Puts the kept sums right; nothing else of the contest changes meanwhile. */
    @Transactional
    public RecalculationView correct(String contest, String reason) {
        contests.require(contest);
        return database.withHandle(handle -> {
            contests.close(handle, contest);
            contests.requireOpen(handle, contest);
            List<SumDifference> differences = differences(handle, contest);
            if (!differences.isEmpty()) {
                totals.correct(handle, contest, differences);
            }
            audit.record(
                    "totals.recalculate",
                    "contest " + contest + ", " + differences.size() + " figures",
                    reason);
            return view(handle, contest, differences, !differences.isEmpty());
        });
    }

    /** Every figure that is kept otherwise than the stations' counted protocols say. */
    static List<SumDifference> differences(Handle handle, String contest) {
        return handle.createQuery(COUNTED)
                .bind("contest", contest)
                .map((row, context) ->
                        new SumDifference(
                                row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    private static RecalculationView view(
            Handle handle, String contest, List<SumDifference> differences, boolean corrected) {
        long protocols =
                handle.createQuery(
                                "select count(*) from protocol where contest = :contest and"
                                        + " counted_entry is not null")
                        .bind("contest", contest)
                        .mapTo(Long.class)
                        .one();
        return new RecalculationView(
                contest,
                protocols,
                differences.size(),
                corrected,
                differences.size() > SHOWN ? differences.subList(0, SHOWN) : differences);
    }
}
