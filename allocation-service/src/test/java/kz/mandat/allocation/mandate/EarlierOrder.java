package kz.mandat.allocation.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** An order of OSDP that was given some days ago. */
@ApplicationScoped
class EarlierOrder {

    private final EntityManager database;

    @Inject
    EarlierOrder(EntityManager database) {
        this.database = database;
    }

    @Transactional
    void order(String contest, List<Integer> persons, int daysAgo) {
        database.createNativeQuery(
                        "update mandate_list set opened_at = opened_at - interval '1 day' * ?1"
                                + " where contest = ?2")
                .setParameter(1, daysAgo + 1)
                .setParameter(2, contest)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into mandate_order values (?1, 'osdp', 1, 'party', ?2, 'Extract 7',"
                                + " now() - interval '1 day' * ?3, 'party-osdp')")
                .setParameter(1, contest)
                .setParameter(2, "{\"persons\":" + persons + ",\"vacant\":0,\"steps\":[]}")
                .setParameter(3, daysAgo)
                .executeUpdate();
    }
}
