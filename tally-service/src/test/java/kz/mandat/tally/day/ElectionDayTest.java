package kz.mandat.tally.day;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.clerk;
import static kz.mandat.tally.Suite.territorial;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The day of the bench in small: several contests at the same stations, counted again in SQL. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ElectionDayTest {

    private static final List<String> STATIONS =
            List.of("71-0001", "71-0002", "75-0001", "75-0002");
    private static final long SEED = 20230319;

    /** From the entries that count, by the parents of territories: not what the service keeps. */
    private static final String DIFFERENCES =
            """
            with recursive upward (territory, above) as (
                select id, id from territory
                union all
                select u.territory, t.parent from upward u join territory t on t.id = u.above where t.parent is not null),
            counted as (
                select u.above territory, count(*) protocols, sum(e.voters) voters, sum(e.issued) issued, sum(e.received) received,
                       sum(e.cancelled) cancelled, sum(e.found) found, sum(e.against_all) against_all, sum(e.invalid) invalid
                from protocol p join protocol_entry e on e.id = p.counted_entry join station s on s.id = p.station
                     join upward u on u.territory = s.territory
                where p.contest = :contest group by u.above),
            votes as (
                select u.above territory, v.option, sum(v.votes) votes
                from protocol p join protocol_entry_vote v on v.entry = p.counted_entry join station s on s.id = p.station
                     join upward u on u.territory = s.territory
                where p.contest = :contest group by u.above, v.option)
            select (select count(*) from counted c full join (select * from total where contest = :contest) t on t.territory = c.territory
                    where (c.protocols, c.voters, c.issued, c.received, c.cancelled, c.found, c.against_all, c.invalid) is distinct from
                          (t.protocols, t.voters, t.issued, t.received, t.cancelled, t.found, t.against_all, t.invalid))
                 + (select count(*) from votes c full join (select * from total_vote where contest = :contest) t
                        on t.territory = c.territory and t.option = c.option
                    where c.votes is distinct from t.votes)
            """;

    @Inject Suite suite;
    @Inject Jdbi database;

    private final Random random = new Random(SEED);

    @Test
    void several_contests_of_a_day_are_entered_twice_accepted_and_summed_without_a_difference() {
        Map<String, List<String>> contests = new LinkedHashMap<>();
        contests.put(suite.newContest(), STATIONS);
        contests.put(suite.newContest(Map.of("territory", Suite.ALMATY)), STATIONS.subList(2, 4));
        constituency(contests, "71-0001", "75-0001");
        constituency(contests, "71-0002");
        constituency(contests, "75-0002");
        contests.forEach(
                (contest, stations) -> stations.forEach(station -> twice(contest, station)));
        contests.forEach((contest, stations) -> {
            suite.acceptAll(Tokens.central(), contest, "KZ")
                    .body("accepted", equalTo(stations.size()));
            given().get("/api/totals/{contest}", contest)
                    .then()
                    .statusCode(200)
                    .body("protocolsReceived", equalTo(stations.size()))
                    .body("protocolsExpected", equalTo(stations.size()));
            assertEquals(0, differences(contest), contest);
        });
    }

    @Test
    void generated_protocols_sent_in_bulk_are_summed_without_a_difference()
            throws JsonProcessingException {
        for (int i = 0; i < 25; i++) {
            String contest = suite.newContest();
            List<Protocol> protocols = new ArrayList<>();
            STATIONS.forEach(station -> protocols.add(protocol(contest, station)));
            suite.bulk(
                            Tokens.of("country", "regional-system", "territory:KZ"),
                            protocols.toArray(Protocol[]::new))
                    .statusCode(200);
            suite.acceptAll(territorial("chair", Suite.ASTANA), contest, Suite.ASTANA)
                    .body("accepted", equalTo(2));
            suite.acceptAll(Tokens.central(), contest, "KZ").body("accepted", equalTo(2));
            if (i % 3 == 0) {
                suite.decide(Tokens.central(), suite.protocolOf(contest, "75-0001"), "reopening")
                        .statusCode(200);
            }
            assertEquals(0, differences(contest), contest + ", seed " + SEED);
        }
    }

    private void constituency(Map<String, List<String>> contests, String... stations) {
        String id = "district-" + UUID.randomUUID();
        contests.put(suite.newContest(Map.of("constituency", id)), List.of(stations));
        suite.belongs(id, stations);
    }

    private void twice(String contest, String station) {
        Protocol protocol = protocol(contest, station);
        String id =
                suite.enter(clerk("first", station), protocol).statusCode(201).extract().path("id");
        suite.enterAgain(clerk("second", station), id, protocol)
                .statusCode(200)
                .body("state", equalTo("awaiting-acceptance"));
    }

    private Protocol protocol(String contest, String station) {
        int issued = random.nextInt(1001);
        int invalid = issued == 0 ? 0 : random.nextInt(issued);
        int first = random.nextInt(issued - invalid + 1);
        int second = random.nextInt(issued - invalid - first + 1);
        return new Protocol(contest, station)
                .with("issued", issued)
                .with("issuedByMember", List.of(issued))
                .with("absentee", 0)
                .with("outside", 0)
                .with("mobileBoxes", List.of())
                .with("received", 1000)
                .with("cancelled", 1000 - issued)
                .with("found", issued)
                .with("invalid", invalid)
                .with("votes", Map.of("amanat", first, "auyl", second))
                .with("againstAll", issued - invalid - first - second);
    }

    private int differences(String contest) {
        return database.withHandle(handle ->
                handle.createQuery(DIFFERENCES)
                        .bind("contest", contest)
                        .mapTo(Integer.class)
                        .one());
    }
}
