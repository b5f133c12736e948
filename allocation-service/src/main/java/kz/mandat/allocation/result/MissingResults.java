package kz.mandat.allocation.result;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
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
    private static final String NEXT =
            "select c.id from contest c where c.id > ?1 and not exists"
                    + " (select 1 from result r where r.contest = c.id) order by c.id limit ?2";

    private final EntityManager database;
    private final Results results;

    @Inject
    MissingResults(EntityManager database, Results results) {
        this.database = database;
        this.results = results;
    }

    void atStart(@Observes StartupEvent started) {
        int computed = compute();
        if (computed > 0) {
            LOG.infof("%d contests without a result were computed", computed);
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
