package kz.mandat.tally.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The part of the gate that reads every protocol: the sums of each territory, from the stations up
 * to the country, against the counted protocols. It runs in one statement, beside the acceptances
 * and not in them, whenever the sums of a contest have changed; what it finds holds them back until
 * it finds nothing any more.
 */
@ApplicationScoped
public class StationSums {

    private static final int SHOWN = 20;

    private static final String CHANGED =
            """
            select t.contest from total t left join gate_check g on g.contest = t.contest
            where t.territory = 'KZ' and (g.contest is null or g.revision < t.revision
                or g.checked_at < now() - interval '1 hour')
              and not exists (select from certification c where c.contest = t.contest and not exists (
                  select from certification_withdrawal w where w.contest = c.contest and w.revision = c.revision))
            order by g.checked_at nulls first, t.contest limit :limit
            """;

    private final Jdbi database;
    private final Totals totals;

    @Inject
    StationSums(Jdbi database, Totals totals) {
        this.database = database;
        this.totals = totals;
    }

    /** The contests whose sums have changed since they were looked at, the longest ago first. */
    public List<String> changed(int limit) {
        return database.withHandle(handle ->
                handle.createQuery(CHANGED).bind("limit", limit).mapTo(String.class).list());
    }

    /** Looks at one contest, holds its sums back where they are not the stations', and says so. */
    @Transactional
    public List<String> check(String contest) {
        return database.withHandle(handle -> {
            List<String> before = found(handle, contest);
            List<String> faults = look(handle, contest);
            if (!faults.equals(before)) {
                totals.tell(handle, contest);
            }
            return faults;
        });
    }

    private static List<String> look(Handle handle, String contest) {
        long revision =
                handle.createQuery(
                                "select coalesce(max(revision), 0) from total where contest = :contest"
                                        + " and territory = 'KZ'")
                        .bind("contest", contest)
                        .mapTo(Long.class)
                        .one();
        List<String> faults = faults(handle, contest);
        write(handle, contest, revision, faults);
        return faults;
    }

    private static List<String> faults(Handle handle, String contest) {
        return Recalculations.differences(handle, contest).stream()
                .limit(SHOWN)
                .map(each ->
                        "%s: %s is %d, the stations' is %d"
                                .formatted(
                                        each.territory(),
                                        each.field(),
                                        each.kept(),
                                        each.counted()))
                .toList();
    }

    /** What the last look found, as the gate takes it. */
    static List<GateFault> standing(Handle handle, String contest) {
        return found(handle, contest).stream().map(GateFault::ofSums).toList();
    }

    private static List<String> found(Handle handle, String contest) {
        return handle.createQuery("select unnest(faults) from gate_check where contest = :contest")
                .bind("contest", contest)
                .mapTo(String.class)
                .list();
    }

    /** Keeps what was seen while a protocol was accepted, until every protocol was looked at. */
    static void keep(Handle handle, String contest, List<GateFault> faults) {
        List<String> ofSums =
                faults.stream()
                        .filter(fault -> !fault.papersMaySaySo())
                        .map(GateFault::text)
                        .toList();
        if (!ofSums.isEmpty()) {
            write(handle, contest, 0, ofSums);
        }
    }

    private static void write(Handle handle, String contest, long revision, List<String> faults) {
        handle.createUpdate(
                        """
                        insert into gate_check (contest, revision, faults) values (:contest, :revision, :faults)
                        on conflict (contest) do update
                        set revision = excluded.revision, faults = excluded.faults, checked_at = now()
                        """)
                .bind("contest", contest)
                .bind("revision", revision)
                .bindArray("faults", String.class, faults)
                .execute();
    }

    /** Forgets the last look, because the sums were put right. */
    static void forget(Handle handle, String contest) {
        handle.createUpdate("delete from gate_check where contest = :contest")
                .bind("contest", contest)
                .execute();
    }

    /** Refuses what needs sums that are those of the stations. */
    static void require(Handle handle, String contest) {
        List<String> faults = faults(handle, contest);
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The sums of contest '%s' are not those of its protocols (%s); count them again first."
                            .formatted(contest, String.join("; ", faults)));
        }
    }
}
