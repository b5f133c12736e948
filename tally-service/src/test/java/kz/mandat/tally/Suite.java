package kz.mandat.tally;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.testing.Tokens;

/** A small country for the tests: two regions with two stations each, one contest and two lists. */
@ApplicationScoped
public class Suite {

    public static final String ALMATY = "750000000";
    public static final String ASTANA = "710000000";

    @Inject Inbox inbox;
    @Inject ObjectMapper json;

    private boolean territoriesStand;

    public ObjectMapper json() {
        return json;
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    public static String clerk(String name, String station) {
        return Tokens.of(name, "precinct", "station:" + station);
    }

    public static String territorial(String name, String territory) {
        return Tokens.of(name, "territorial", "territory:" + territory);
    }

    public static String region(String territory) {
        return Tokens.of("regional-" + territory, "regional-system", "territory:" + territory);
    }

    /** A new contest over all stations, with the lists amanat and auyl. */
    public String newContest() {
        return newContest(Map.of());
    }

    public String newContest(Map<String, String> changes) {
        defineTerritories();
        String contest = "contest-" + UUID.randomUUID();
        Map<String, String> all = new HashMap<>(changes);
        all.put("contest", contest);
        arrive("ContestOpened", all);
        for (String list : List.of("amanat", "auyl")) {
            arrive("ListRegistered", Map.of("contest", contest, "list", list));
        }
        return contest;
    }

    /** The documented example of a fact, with some of its data changed. */
    public void arrive(String fact, Map<String, String> changes) {
        try {
            Path example = Path.of("../docs/events/examples/" + fact + ".v1.json");
            ObjectNode event = (ObjectNode) json.readTree(Files.readString(example));
            event.put("id", UUID.randomUUID().toString());
            ObjectNode data = (ObjectNode) event.get("data");
            changes.forEach(data::put);
            inbox.take(
                    List.of(
                            new Inbox.Arrival(
                                    Topics.NOMINATIONS,
                                    "contest",
                                    json.writeValueAsString(event))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void defineTerritories() {
        if (territoriesStand) {
            return;
        }
        imports(
                "/api/territories/import",
                territory("KZ", null, "country"),
                territory(ALMATY, "KZ", "city"),
                territory(ASTANA, "KZ", "capital"));
        imports(
                "/api/stations/import",
                station("75-0001", ALMATY),
                station("75-0002", ALMATY),
                station("71-0001", ASTANA),
                station("71-0002", ASTANA));
        territoriesStand = true;
    }

    private void imports(String path, String... lines) {
        as(Tokens.central())
                .contentType("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(200);
    }

    public static String territory(String id, String parent, String type) {
        return """
        {"id":"%s","parent":%s,"kato":"%s","iso":null,"name":{"kk":"%s","ru":"%s","en":"%s"},"type":"%s"}
        """
                .formatted(id, parent == null ? "null" : "\"" + parent + "\"", id, id, id, id, type)
                .strip();
    }

    public static String station(String id, String territory) {
        return """
        {"id":"%s","territory":"%s","number":1,"kind":"ordinary","voters":1000,"name":{"kk":"a","ru":"b","en":"c"}}
        """
                .formatted(id, territory)
                .strip();
    }

    public ValidatableResponse enter(String token, Protocol protocol) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(protocol.json(json))
                .post("/api/protocols")
                .then();
    }

    public ValidatableResponse bulk(String token, Protocol... protocols)
            throws JsonProcessingException {
        StringBuilder lines = new StringBuilder();
        for (Protocol protocol : protocols) {
            lines.append(protocol.json(json)).append('\n');
        }
        return bulk(token, lines.toString());
    }

    public ValidatableResponse bulk(String token, String lines) {
        return as(token)
                .contentType("application/x-ndjson")
                .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/protocols/bulk")
                .then();
    }

    public ValidatableResponse acceptAll(String token, String contest, String territory) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("contest", contest, "territory", territory, "reason", "Checked"))
                .post("/api/protocols/acceptances")
                .then();
    }

    /** The stations of a constituency. */
    public void belongs(String constituency, String... stations) {
        defineTerritories();
        imports(
                "/api/stations/constituencies/import",
                java.util.Arrays.stream(stations)
                        .map(station ->
                                "{\"constituency\":\"%s\",\"station\":\"%s\"}"
                                        .formatted(constituency, station))
                        .toArray(String[]::new));
    }

    /** A second entry of the same protocol by another person. */
    public ValidatableResponse enterAgain(String token, String id, Protocol protocol) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(protocol.json(json))
                .post("/api/protocols/{id}/second-entry", id)
                .then();
    }

    /** A decision with a number and a ground; the ground suits a recount. */
    public ValidatableResponse decide(String token, String protocol, String decision) {
        return decide(
                token,
                protocol,
                decision,
                Map.of(
                        "decisionNumber",
                        "12/34",
                        "ground",
                        "higher-commission",
                        "reason",
                        "The figures are in doubt"));
    }

    public ValidatableResponse decide(
            String token, String protocol, String decision, Map<String, String> request) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(request)
                .post("/api/protocols/{id}/{decision}", protocol, decision)
                .then();
    }

    public String protocolOf(String contest, String station) {
        return as(Tokens.central())
                .get("/api/protocols?contest={contest}&station={station}", contest, station)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** The station's protocol, entered by its region's system and accepted by the commission. */
    public String accepted(Protocol protocol, String contest, String station)
            throws JsonProcessingException {
        bulk(Tokens.of("country", "regional-system", "territory:KZ"), protocol).statusCode(200);
        acceptAll(Tokens.central(), contest, "KZ").statusCode(200);
        return protocolOf(contest, station);
    }
}
