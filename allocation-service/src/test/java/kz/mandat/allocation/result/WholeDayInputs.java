package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The 3,465 contests of 19 March 2023 as own copies of what was told, without a result yet. */
@ApplicationScoped
class WholeDayInputs {

    private static final String CONTESTS =
            """
            insert into contest (id, election, kind, regime, seats, voting_day)
            select 'day-%1$s' || n, 'day', '%2$s', '%3$s', %4$d, date '2023-03-19'
            from generate_series(1, %5$d) n
            """;
    private static final String CANDIDATES =
            """
            insert into candidate (contest, candidate, nominator, registered_at)
            select id, 'c0' || n, 'self', timestamptz '2023-02-10 10:00+06'
            from contest, generate_series(1, 4) n where election = 'day' and kind = 'district'
            """;
    private static final String LISTS =
            """
            insert into registered_list (contest, list, name_kk, name_ru, name_en, registered_at)
            select id, list, list, list, list, timestamptz '2023-02-10 10:00+06'
            from contest, unnest(array ['amanat', 'auyl', 'qhp']) list
            where election = 'day' and kind = 'list'
            """;
    private static final String TOTALS =
            """
            insert into contest_totals
            select id, 1, 3, 3, 2000, 1000, 1000, 0, 50,
                   case kind when 'list' then '{"amanat":500,"auyl":300,"qhp":150}'
                             else '{"c01":400,"c02":300,"c03":200,"c04":50}' end
            from contest where election = 'day'
            """;

    private final EntityManager database;

    @Inject
    WholeDayInputs(EntityManager database) {
        this.database = database;
    }

    @Transactional
    void tell() {
        run(CONTESTS.formatted("l", "list", "mazhilis-2023", 69, 1));
        run(CONTESTS.formatted("m", "list", "maslikhat-region-2023", 17, 20));
        run(CONTESTS.formatted("s", "district", "mazhilis-2023", 1, 29));
        run(CONTESTS.formatted("d", "district", "maslikhat-district-2023", 1, 3415));
        run(CANDIDATES);
        run(LISTS);
        run(TOTALS);
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
