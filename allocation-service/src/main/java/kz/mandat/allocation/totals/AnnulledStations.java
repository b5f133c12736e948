package kz.mandat.allocation.totals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** How many stations of a contest are annulled, as far as this service has been told. */
@ApplicationScoped
public class AnnulledStations {

    private static final String ADD =
            "insert into annulled_station (contest, station) values (?1, ?2) on conflict do nothing";
    private static final String COUNT = "select count(*) from annulled_station where contest = ?1";

    private final EntityManager database;

    @Inject
    AnnulledStations(EntityManager database) {
        this.database = database;
    }

    void add(String contest, String station) {
        database.createNativeQuery(ADD)
                .setParameter(1, contest)
                .setParameter(2, station)
                .executeUpdate();
    }

    public long of(String contest) {
        return ((Number)
                        database.createNativeQuery(COUNT, Long.class)
                                .setParameter(1, contest)
                                .getSingleResult())
                .longValue();
    }
}
