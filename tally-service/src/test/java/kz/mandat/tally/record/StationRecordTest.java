package kz.mandat.tally.record;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.region;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StationRecordTest {

    private static final String STATION = "75-0001";
    private static final String OBSERVER = Tokens.of("observer-7", "observer", "territory:KZ");

    @Inject Suite suite;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void everyone_sees_all_versions_all_copies_and_all_differences_of_a_station_in_one_call()
            throws JsonProcessingException {
        suite.enter(region(Suite.ALMATY), new Protocol(contest, STATION)).statusCode(201);
        copy(Map.of("amanat", 349, "auyl", 201)).body("comparison", equalTo("differs"));
        String id = suite.protocolOf(contest, STATION);
        suite.decide(Tokens.central(), id, "return").statusCode(200);
        suite.bulk(
                region(Suite.ALMATY),
                new Protocol(contest, STATION)
                        .with("version", 2)
                        .with("votes", Map.of("amanat", 349, "auyl", 201)));
        suite.acceptAll(Tokens.central(), contest, "KZ");
        String mine = "protocols.find { it.contest == '" + contest + "' }";
        given().get("/api/stations/{id}/record", STATION)
                .then()
                .statusCode(200)
                .body("station.id", equalTo(STATION))
                .body(mine + ".versions.version", contains(1, 2))
                .body(mine + ".versions.counts", contains(false, true))
                .body(mine + ".versions.everCounted", contains(false, true))
                .body(mine + ".decisions.decision", contains("return", "accept"))
                .body(
                        "copies.find { it.contest == '" + contest + "' }.comparison",
                        equalTo("agrees"))
                .body(
                        "discrepancies.findAll { it.contest == '" + contest + "' }.size()",
                        equalTo(0))
                .body(not(containsString("observer-7")));
        given().get("/api/stations/99-9999/record").then().statusCode(404);
    }

    @Test
    void a_copy_is_compared_with_what_was_entered_before_anything_counts() {
        suite.enter(region(Suite.ALMATY), new Protocol(contest, STATION)).statusCode(201);
        copy(Map.of("amanat", 340, "auyl", 210))
                .body("enteredVersion", equalTo(1))
                .body("enteredDifferences.field", contains("votes.amanat", "votes.auyl"))
                .body("countedVersion", equalTo(null));
        given().get("/api/copies?contest={c}&differing=true&limit=1", contest)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void an_observer_adds_a_photograph_to_the_own_copy_and_the_public_sees_its_hash() {
        String id = copy(Map.of("amanat", 350, "auyl", 200)).extract().path("id");
        byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};
        String photo =
                photo(OBSERVER, id, jpeg)
                        .statusCode(201)
                        .body("mediaType", equalTo("image/jpeg"))
                        .body("size", equalTo(6))
                        .extract()
                        .path("id");
        photo(OBSERVER, id, jpeg).statusCode(201).body("id", equalTo(photo));
        photo(OBSERVER, id, "<svg/>".getBytes(StandardCharsets.US_ASCII)).statusCode(415);
        photo(OBSERVER, id, Arrays.copyOf(jpeg, 10 * 1024 * 1024 + 1)).statusCode(413);
        photo(Tokens.of("another", "observer", "territory:KZ"), id, jpeg).statusCode(403);
        photo("no-token", id, jpeg).statusCode(401);
        photo(Tokens.central(), id, jpeg).statusCode(403);
        given().get("/api/copies/{id}/photos", id)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].sha256.length()", equalTo(64));
        given().get("/api/copies/{id}/photos/{photo}", id, photo).then().statusCode(401);
        as(Tokens.central())
                .get("/api/copies/{id}/photos/{photo}", id, photo)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff");
    }

    private ValidatableResponse copy(Map<String, Integer> votes) {
        return as(OBSERVER)
                .contentType(ContentType.JSON)
                .body(
                        "{\"figures\":"
                                + new Protocol(contest, STATION)
                                        .with("votes", votes)
                                        .json(suite.json())
                                + "}")
                .post("/api/copies")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse photo(String token, String copy, byte[] content) {
        return as(token)
                .contentType("application/octet-stream")
                .body(content)
                .post("/api/copies/{id}/photos", copy)
                .then();
    }
}
