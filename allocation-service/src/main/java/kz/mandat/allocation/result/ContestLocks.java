package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;

/**
 * Lets one transaction at a time change the result of a contest; whoever holds it reads what the
 * one before has committed.
 */
@ApplicationScoped
class ContestLocks {

    private static final String HOLD =
            "select id from contest where id in (:contests) order by id for update";

    private final EntityManager database;

    @Inject
    ContestLocks(EntityManager database) {
        this.database = database;
    }

    void hold(Collection<String> contests) {
        database.flush();
        database.createNativeQuery(HOLD, String.class)
                .setParameter("contests", contests)
                .getResultList();
        database.clear();
    }
}
