package kz.mandat.tally.contest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RecallVoteTest {

    @Inject Suite suite;
    @Inject Inbox inbox;

    @Test
    void the_stations_of_the_constituency_count_a_vote_on_a_recall() throws IOException {
        suite.newContest();
        String constituency = "recall-" + UUID.randomUUID();
        suite.belongs(constituency, "75-0001");
        String vote = constituency + "-recall1";
        ordered(vote, constituency);
        ordered(vote, constituency);

        Protocol protocol =
                new Protocol(vote, "75-0001")
                        .with("votes", Map.of("for", 350, "against", 240))
                        .with("againstAll", 0);
        suite.accepted(protocol, vote, "75-0001");
        given().get("/api/totals/{contest}", vote)
                .then()
                .statusCode(200)
                .body("protocolsExpected", equalTo(1))
                .body("protocolsReceived", equalTo(1))
                .body("voters", equalTo(1000))
                .body("found", equalTo(600))
                .body("votes.for", equalTo(350));
    }

    private void ordered(String vote, String constituency) throws IOException {
        ObjectNode event =
                (ObjectNode)
                        suite.json()
                                .readTree(
                                        Files.readString(
                                                Path.of(
                                                        "../docs/events/examples/RecallVoteOrdered.v1.json")));
        event.put("id", UUID.randomUUID().toString());
        ObjectNode data = (ObjectNode) event.get("data");
        data.put("opens", vote);
        data.put("constituency", constituency);
        data.put("territory", "KZ");
        data.put("votingDay", "2025-03-16");
        inbox.take(
                List.of(
                        new Inbox.Arrival(
                                Topics.ALLOCATIONS, vote, suite.json().writeValueAsString(event))));
    }
}
