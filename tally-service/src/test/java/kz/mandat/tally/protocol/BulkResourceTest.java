package kz.mandat.tally.protocol;

import static kz.mandat.tally.Suite.clerk;
import static kz.mandat.tally.Suite.region;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BulkResourceTest {

    @Inject Suite suite;
    @Inject ObjectMapper json;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void every_line_is_answered_and_a_bad_one_stops_no_other() throws JsonProcessingException {
        String lines =
                String.join(
                        "\n",
                        new Protocol(contest, "75-0001").json(json),
                        "{\"contest\":",
                        new Protocol(contest, "71-0001").json(json),
                        new Protocol(contest, "75-0002").with("found", 601).json(json));
        List<JsonNode> answers = answers(suite.bulk(region(Suite.ALMATY), lines));

        assertEquals(List.of("stored", "refused", "refused", "refused"), texts(answers, "status"));
        assertEquals("awaiting-acceptance", answers.get(0).get("state").asText());
        assertEquals("malformed-body", answers.get(1).at("/problem/code").asText());
        assertEquals("outside-unit", answers.get(2).at("/problem/code").asText());
        assertEquals("rule-broken", answers.get(3).at("/problem/code").asText());
    }

    @Test
    void a_repeated_request_changes_nothing() throws JsonProcessingException {
        Protocol protocol = new Protocol(contest, "75-0001");
        suite.bulk(region(Suite.ALMATY), protocol);
        List<JsonNode> answers = answers(suite.bulk(region(Suite.ALMATY), protocol, protocol));
        assertEquals(List.of("unchanged", "unchanged"), texts(answers, "status"));
    }

    @Test
    void other_figures_for_a_station_that_has_a_protocol_are_refused()
            throws JsonProcessingException {
        suite.bulk(region(Suite.ALMATY), new Protocol(contest, "75-0001"));
        List<JsonNode> answers =
                answers(
                        suite.bulk(
                                region(Suite.ALMATY),
                                new Protocol(contest, "75-0001").with("absentee", 3)));
        assertEquals("already-exists", answers.getFirst().at("/problem/code").asText());
    }

    @Test
    void the_same_station_twice_in_one_request_is_stored_once() throws JsonProcessingException {
        List<JsonNode> answers =
                answers(
                        suite.bulk(
                                region(Suite.ALMATY),
                                new Protocol(contest, "75-0001"),
                                new Protocol(contest, "75-0001").with("absentee", 3)));
        assertEquals(List.of("stored", "refused"), texts(answers, "status"));
    }

    @Test
    void a_clerk_and_an_anonymous_caller_send_nothing_in_bulk() {
        suite.bulk(clerk("precinct-1", "75-0001"), "{}").statusCode(403);
        suite.bulk("no-token", "{}").statusCode(401);
    }

    @Test
    void a_region_accepts_its_own_systems_protocols_and_the_sums_follow()
            throws JsonProcessingException {
        suite.bulk(
                region(Suite.ALMATY),
                new Protocol(contest, "75-0001"),
                new Protocol(contest, "75-0002"));
        suite.acceptAll(Suite.territorial("territorial", Suite.ALMATY), contest, Suite.ALMATY)
                .statusCode(200)
                .body("accepted", equalTo(2));
        Suite.as(Tokens.central())
                .get("/api/totals/{contest}", contest)
                .then()
                .body("protocolsReceived", equalTo(2))
                .body("protocolsExpected", equalTo(4))
                .body("issued", equalTo(1200))
                .body("againstAll", equalTo(80))
                .body("votes.auyl", equalTo(400));
    }

    @Test
    void protocols_are_entered_from_csv_row_by_row() throws JsonProcessingException {
        String csv =
                """
                contest,station,voters,issued,issuedByMember,received,cancelled,found,votes.amanat,votes.auyl,againstAll,invalid
                %1$s,75-0001,1000,600,300;300,1010,410,600,350,200,40,10
                %1$s,75-0002,1000,600,600,1010,410,600,350,many,40,10
                %1$s,75-0002,1000
                %1$s,75-0002,1000,600,600,1010,410,600,350,200,40,11
                """
                        .formatted(contest);
        List<JsonNode> answers =
                answers(
                        Suite.as(region(Suite.ALMATY))
                                .contentType("text/csv; charset=UTF-8")
                                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .post("/api/protocols/bulk")
                                .then());
        assertEquals(List.of("stored", "refused", "refused", "refused"), texts(answers, "status"));
        assertEquals("votes.auyl", answers.get(1).at("/problem/errors/0/field").asText());
        assertEquals("C4", answers.get(3).at("/problem/errors/0/rule").asText());
    }

    private List<JsonNode> answers(ValidatableResponse response) throws JsonProcessingException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : response.statusCode(200).extract().asString().lines().toList()) {
            answers.add(json.readTree(line));
        }
        return answers;
    }

    private static List<String> texts(List<JsonNode> answers, String field) {
        return answers.stream().map(answer -> answer.get(field).asText()).toList();
    }
}
