package kz.mandat.allocation.result;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Computes at the start whatever contest has no prepared result: after a restart from an empty
 * projection all of them.
 */
@ApplicationScoped
class MissingResults {

    private static final Logger LOG = Logger.getLogger(MissingResults.class);
    private static final int AT_ONCE = 500;
    // A vote on a recall, and one that only joins another contest, never has a result of its own
    private static final String NEXT =
            "select c.id from contest c where c.id > ?1 and c.regime not like 'recall-%' and not"
                    + " exists (select 1 from result r where r.contest = c.id) and not exists"
                    + " (select 1 from following_contest f where f.opens = c.id"
                    + " and f.territories <> '[]') order by c.id limit ?2";

    private final EntityManager database;
    private final Results results;

    @Inject
    MissingResults(EntityManager database, Results results) {
        this.database = database;
        this.results = results;
    }

    void atStart(@Observes StartupEvent started) {
        long begun = System.nanoTime();
        int computed = compute();
        if (computed > 0) {
            LOG.infof(
                    "%d contests without a result were computed in %d ms",
                    computed, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
    }

    /** How many were computed. */
    int compute() {
        int computed = 0;
        List<String> next = after("");
        while (!next.isEmpty()) {
            computed += compute(next);
            next = after(next.getLast());
        }
        return computed;
    }

    private int compute(List<String> contests) {
        try {
            results.recompute(contests);
            return contests.size();
        } catch (RuntimeException failure) {
            if (contests.size() > 1) {
                return contests.stream().mapToInt(one -> compute(List.of(one))).sum();
            }
            LOG.errorf(failure, "The result of %s cannot be computed", contests.getFirst());
            return 0;
        }
    }

    @Transactional
    List<String> after(String contest) {
        return database.unwrap(Session.class)
                .createNativeQuery(NEXT, String.class)
                .setParameter(1, contest)
                .setParameter(2, AT_ONCE)
                .getResultList();
    }
}
