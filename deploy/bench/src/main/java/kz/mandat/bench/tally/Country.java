package kz.mandat.bench.tally;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A country of any size whose stations and counted protocols are put into the database at once, so
 * that what one protocol more costs there can be measured.
 */
final class Country {

    static final String CONTEST = "growing";
    private static final int REGIONS = 20;
    private static final int DISTRICTS = 10;

    private static final String STATIONS =
            """
            insert into station (id, territory, number, kind, voters, name_kk, name_ru, name_en)
            select 'g-' || lpad(i::text, 7, '0'), (10 + i %% 20)::text || lpad((1 + i / 20 %% 10)::text, 2, '0') || '00000',
                   i %% 999999 + 1, 'ordinary', 2000, 'g', 'g', 'g'
            from generate_series(%d, %d) i
            """;

    private static final String PROTOCOLS =
            """
            insert into protocol (id, contest, station, state, counted_entry, accepted_by, accepted_at)
            select md5('p' || i)::uuid, 'growing', 'g-' || lpad(i::text, 7, '0'), 'ACCEPTED', md5('e' || i)::uuid, 'chair', now()
            from generate_series(%d, %d) i
            """;

    private static final String ENTRIES =
            """
            insert into protocol_entry (id, protocol, entered_by, figures_hash, paper_says_so, voters, issued, absentee, outside,
                                        received, cancelled, found, against_all, invalid, details, findings)
            select md5('e' || i)::uuid, md5('p' || i)::uuid, 'system', md5(i::text), false, 2000, 1000 + i %% 900, 3, 5,
                   2000, 1000 - i %% 900, 1000 + i %% 900, 40, 10, '{}', '[]'
            from generate_series(%d, %d) i
            """;

    private static final String VOTES =
            """
            insert into protocol_entry_vote (entry, option, votes)
            select md5('e' || i)::uuid, o.id, case o.id when 'a' then 500 when 'b' then 300 else 150 + i %% 900 end
            from generate_series(%d, %d) i cross join (values ('a'), ('b'), ('c')) o (id)
            """;

    private static final String DECISIONS =
            """
            insert into protocol_decision (protocol, version, kind, reason, decided_by, decided_at, counted_after)
            select md5('p' || i)::uuid, 1, 'ACCEPT', 'Checked', 'chair', now(), md5('e' || i)::uuid from generate_series(%d, %d) i
            """;

    private final Service service;
    private int counted;
    private int stations;

    Country(Service service) throws SQLException {
        this.service = service;
        Intake intake = new Intake(service);
        List<Unit> units = new ArrayList<>(List.of(new Unit("KZ", null, "country")));
        for (int region = 10; region < 10 + REGIONS; region++) {
            units.add(new Unit("%d0000000".formatted(region), "KZ", "region"));
            for (int district = 1; district <= DISTRICTS; district++) {
                units.add(
                        new Unit(
                                "%d%02d00000".formatted(region, district),
                                "%d0000000".formatted(region),
                                "district"));
            }
        }
        intake.territories(units);
        intake.contests(
                List.of(
                        new Vote(
                                CONTEST,
                                CONTEST,
                                "list",
                                "mazhilis-2023",
                                69,
                                "KZ",
                                null,
                                List.of("a", "b", "c"))));
    }

    /** So many stations; all but the last of them have counted protocols already. */
    void grow(int to, int without) throws SQLException {
        Database database = service.database();
        if (to > stations) {
            database.execute(STATIONS.formatted(stations + 1, to));
            database.execute(
                    """
                    update territory t set stations = above.number
                    from (select u.id, sum(low.number) number
                          from (select territory, count(*) number from station group by territory) low
                               join territory l on l.id = low.territory cross join lateral unnest(l.path) u (id)
                          group by u.id) above
                    where above.id = t.id
                    """);
            stations = to;
        }
        for (String rows : List.of(PROTOCOLS, ENTRIES, VOTES, DECISIONS)) {
            database.execute(rows.formatted(counted + 1, to - without));
        }
        counted = to - without;
        database.execute("analyze");
    }

    /** The next station without a protocol. */
    String next() {
        counted++;
        return "g-%07d".formatted(counted);
    }

    Paper paper(String station) {
        return new Paper(
                CONTEST,
                station,
                2_000,
                1_000,
                List.of(600L, 400L),
                3,
                5,
                2_000,
                1_000,
                1_000,
                java.util.Map.of("a", 500L, "b", 300L, "c", 150L),
                40,
                10,
                List.of(),
                "2023-03-19T20:10:00+06:00",
                "2023-03-19T23:40:00+06:00");
    }
}
