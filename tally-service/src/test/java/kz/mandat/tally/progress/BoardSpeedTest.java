package kz.mandat.tally.progress;

import static kz.mandat.tally.Suite.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Suite;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A country of its own with as many stations as voted in 2023, in every state of the board. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BoardSpeedTest {

    private static final int STATIONS = 10_223;
    private static final long LONGEST_MILLISECONDS = 500;

    private static final Logger LOG = Logger.getLogger(BoardSpeedTest.class);

    @Inject Suite suite;
    @Inject Jdbi database;

    private String contest;

    @BeforeEach
    void fill() {
        contest = suite.newContest(Map.of("territory", "board"));
        database.useHandle(handle -> {
            handle.execute(
                    "insert into territory (id, type, name_kk, name_ru, name_en, path, stations) values"
                            + " ('board', 'country', 'b', 'b', 'b', '{board}', ?)",
                    STATIONS);
            handle.execute(
                    """
                    insert into territory (id, parent, type, name_kk, name_ru, name_en, path, stations)
                    select 'board-' || i, 'board', 'region', 'b', 'b', 'b', array['board', 'board-' || i], ? / 20
                    from generate_series(0, 19) i
                    """,
                    STATIONS);
            handle.execute(
                    """
                    insert into station (id, territory, number, kind, voters, name_kk, name_ru, name_en)
                    select 'zz-' || lpad(i::text, 5, '0'), 'board-' || i % 20, 1, 'ordinary', 1000, 'b', 'b', 'b'
                    from generate_series(1, ?) i
                    """,
                    STATIONS);
            handle.execute(
                    """
                    insert into protocol (id, contest, station, state)
                    select gen_random_uuid(), ?, 'zz-' || lpad(i::text, 5, '0'),
                           (array['ENTERED', 'DIFFERING', 'CONTRADICTORY', 'AWAITING_ACCEPTANCE', 'ACCEPTED', 'RETURNED',
                                  'RECOUNT', 'ANNULLED', 'ABSENT'])[1 + i % 9]
                    from generate_series(1, ?) i where i % 5 > 0
                    """,
                    contest, STATIONS);
            handle.execute(
                    """
                    insert into protocol_draft (contest, station, owner, typed)
                    select ?, 'zz-' || lpad(i::text, 5, '0'), 'clerk', '{}' from generate_series(1, ?) i where i % 10 = 0
                    """,
                    contest, STATIONS);
        });
    }

    @AfterEach
    void empty() {
        database.useHandle(handle -> {
            handle.execute("delete from protocol_draft where contest = ?", contest);
            handle.execute("delete from protocol where contest = ?", contest);
            handle.execute("delete from station where id like 'zz-%'");
            handle.execute("delete from territory where parent = 'board'");
            handle.execute("delete from territory where id = 'board'");
        });
    }

    @Test
    void with_ten_thousand_stations_the_filters_answer_within_half_a_second() {
        Map<String, Long> slowest = new TreeMap<>();
        for (String state :
                new String[] {
                    "",
                    "missing",
                    "drafted",
                    "late",
                    "entered",
                    "differing",
                    "contradictory",
                    "awaiting-acceptance",
                    "accepted",
                    "returned",
                    "recount",
                    "annulled",
                    "absent"
                }) {
            for (String territory : new String[] {"board", "board-7"}) {
                for (String rest : new String[] {"", "&limit=1000", "&cursor=zz-09000"}) {
                    measure(
                            slowest,
                            "/api/protocols/progress/stations?contest=%s&territory=%s&state=%s%s"
                                    .formatted(contest, territory, state, rest));
                }
            }
        }
        measure(slowest, "/api/protocols/progress?contest=%s&territory=board".formatted(contest));
        measure(slowest, "/api/protocols/progress?contest=%s&territory=board-7".formatted(contest));
        measure(slowest, "/api/protocols?contest=%s&limit=1000".formatted(contest));
        measure(slowest, "/api/protocols?contest=%s&state=accepted".formatted(contest));

        assertEquals(82, slowest.size());
        LOG.infof("the board's filters, in milliseconds: %s", slowest);
        // One may be slow because other work takes the machine; most of them only if the board is.
        long most =
                slowest.values().stream()
                        .sorted()
                        .skip(slowest.size() * 3L / 4)
                        .findFirst()
                        .orElseThrow();
        assertTrue(most <= LONGEST_MILLISECONDS, slowest::toString);
    }

    /** The better of two, since other work may take the machine for a moment. */
    private static void measure(Map<String, Long> slowest, String path) {
        slowest.put(path, Math.min(milliseconds(path), milliseconds(path)));
    }

    private static long milliseconds(String path) {
        long begun = System.nanoTime();
        as(Tokens.central()).get(path).then().statusCode(200);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
