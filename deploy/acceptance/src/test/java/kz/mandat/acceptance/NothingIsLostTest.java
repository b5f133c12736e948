package kz.mandat.acceptance;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.local.people.PartyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Kafka and a service are killed while protocols are accepted; when they are back, everything
 * arrives.
 */
@ExtendWith(WithRunningSuite.class)
class NothingIsLostTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ABROAD = "abroad";

    private final RunningSuite suite;
    private final String election =
            "mazhilis-drill-" + UUID.randomUUID().toString().substring(0, 8);
    private final String contest = election + "-list";

    NothingIsLostTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void what_was_accepted_while_kafka_and_a_service_were_down_reaches_the_result()
            throws InterruptedException {
        callWithOneList();
        awaitResult(0);

        suite.kill("kafka");
        suite.kill("allocation-service");
        sendAndAccept();
        suite.startWhatIsMissing();

        awaitResult(stations().size());
        suite.anyone()
                .get("/api/results/{contest}", contest)
                .then()
                .body("status", equalTo("counting"))
                .body("lists[0].votes", equalTo(60 * stations().size()));
    }

    private void callWithOneList() throws InterruptedException {
        suite.post(
                        suite.user("central"),
                        "/api/elections",
                        Map.of(
                                "id", election,
                                "body", "mazhilis",
                                "votingDay", "2023-03-19",
                                "kind", "early",
                                "reason", "A drill"))
                .statusCode(201);
        PartyList list = PartyList.all().getFirst();
        String lists = "/api/contests/" + contest + "/lists";
        suite.post(
                        suite.user("party-" + list.party()),
                        lists,
                        Map.of(
                                "party", list.party(),
                                "persons", list.persons(),
                                "generated", list.generated()))
                .statusCode(201);
        suite.post(
                        suite.user("central"),
                        lists + "/" + list.party() + "/registration",
                        Map.of(
                                "registeredAt", "2023-02-06T10:00:00+06:00",
                                "decisionNumber", "DRILL-1",
                                "reason", "A drill"))
                .statusCode(200);
        awaitOptions(list.party());
    }

    /** The tally knows the list when it counts zero votes for it. */
    private void awaitOptions(String party) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (suite.anyone()
                                .get("/api/totals/{contest}", contest)
                                .then()
                                .extract()
                                .path("votes." + party)
                        == null
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
    }

    private void sendAndAccept() {
        List<String> lines = new ArrayList<>();
        for (String station : stations()) {
            lines.add(protocol(station));
        }
        suite.postLines(suite.system("regional-abroad"), "/api/protocols/bulk", lines)
                .statusCode(200);
        suite.post(
                        suite.user("central"),
                        "/api/protocols/acceptances",
                        Map.of("contest", contest, "territory", ABROAD, "reason", "A drill"))
                .statusCode(200)
                .body("accepted", equalTo(lines.size()));
    }

    private List<String> stations() {
        return suite.anyone()
                .get("/api/stations?territory={id}&limit=1000", ABROAD)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private String protocol(String station) {
        String party = PartyList.all().getFirst().party();
        return """
        {"contest":"%s","station":"%s","voters":200,"issued":100,"issuedByMember":[60,40],"received":202,"cancelled":102,\
        "found":100,"votes":{"%s":60},"againstAll":30,"invalid":10}\
        """
                .formatted(contest, station, party);
    }

    private void awaitResult(int protocols) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Integer received = null;
        while (Instant.now().isBefore(end)) {
            received =
                    suite.anyone()
                            .get("/api/results/{contest}", contest)
                            .then()
                            .extract()
                            .path("protocolsReceived");
            if (received != null && received == protocols) {
                return;
            }
            Thread.sleep(250);
        }
        assertEquals(protocols, received);
    }
}
