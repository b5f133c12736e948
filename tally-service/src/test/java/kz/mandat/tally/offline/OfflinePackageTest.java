package kz.mandat.tally.offline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.Map;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class OfflinePackageTest {

    @Inject Suite suite;
    private String contest;

    @BeforeEach
    void a_contest_is_open() {
        contest = suite.newContest();
    }

    private ValidatableResponse make(String token, String territory) {
        return Suite.as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("contest", contest, "territory", territory))
                .post("/api/stations/offline-packages")
                .then();
    }

    private JsonNode made() throws IOException {
        String answer =
                make(Suite.region(Suite.ALMATY), Suite.ALMATY).statusCode(201).extract().asString();
        return suite.json().readTree(answer);
    }

    private JsonNode content(JsonNode signed) throws IOException {
        return suite.json().readTree(Base64.getUrlDecoder().decode(signed.get("payload").asText()));
    }

    private ValidatableResponse merge(JsonNode signed, Protocol... protocols) throws IOException {
        ObjectNode request = suite.json().createObjectNode();
        request.set("package", signed);
        for (Protocol protocol : protocols) {
            request.withArray("protocols").add(suite.json().readTree(protocol.json(suite.json())));
        }
        return Suite.as(Suite.region(Suite.ALMATY))
                .contentType("application/vnd.mandat.offline-merge+json")
                .body(suite.json().writeValueAsBytes(request))
                .post("/api/protocols/offline-merges")
                .then();
    }

    @Test
    void a_package_holds_the_stations_of_the_region_and_an_empty_form_for_each()
            throws IOException {
        JsonNode content = content(made());
        assertEquals(2, content.get("stations").size());
        assertEquals("75-0001", content.at("/forms/0/station").asText());
        assertTrue(content.at("/forms/0/votes").has("amanat"));
        assertEquals("amanat", content.at("/options/0/id").asText());
    }

    @Test
    void anybody_can_check_the_signature_with_the_published_key() throws Exception {
        JsonNode signed = made();
        String x =
                RestAssured.get("/api/stations/offline-packages/keys")
                        .then()
                        .body("keys[0].crv", equalTo("Ed25519"))
                        .extract()
                        .path("keys[0].x");
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(
                                new EdECPublicKeySpec(NamedParameterSpec.ED25519, point(x))));
        check.update(
                (signed.get("protected").asText() + "." + signed.get("payload").asText())
                        .getBytes(StandardCharsets.US_ASCII));
        assertTrue(check.verify(Base64.getUrlDecoder().decode(signed.get("signature").asText())));
    }

    /** RFC 8032: the bytes of y from the lowest, its uppermost bit tells whether x is odd. */
    private static EdECPoint point(String x) {
        byte[] little = Base64.getUrlDecoder().decode(x);
        byte[] big = new byte[little.length];
        for (int i = 0; i < little.length; i++) {
            big[little.length - 1 - i] = little[i];
        }
        boolean isOdd = (big[0] & 0x80) != 0;
        big[0] &= 0x7f;
        return new EdECPoint(isOdd, new BigInteger(1, big));
    }

    @Test
    void a_merge_stores_what_is_new_and_reports_what_contradicts() throws IOException {
        JsonNode signed = made();
        suite.bulk(Suite.region(Suite.ALMATY), new Protocol(contest, "75-0001")).statusCode(200);
        merge(
                        signed,
                        new Protocol(contest, "75-0001").with("absentee", 3),
                        new Protocol(contest, "75-0002"),
                        new Protocol(contest, "71-0001"))
                .statusCode(200)
                .body("received", equalTo(3))
                .body("stored", equalTo(1))
                .body("conflicts", hasSize(1))
                .body("conflicts[0].station", equalTo("75-0001"))
                .body("conflicts[0].differences.field", contains("absentee"))
                .body("conflicts[0].differences[0].here", equalTo(2))
                .body("conflicts[0].differences[0].offline", equalTo(3))
                .body("refused", hasSize(1))
                .body("refused[0].problem.errors.field", hasItem("station"))
                .body("missing", hasSize(0));
    }

    @Test
    void a_merge_that_is_repeated_changes_nothing_and_tells_which_stations_are_missing()
            throws IOException {
        JsonNode signed = made();
        merge(signed, new Protocol(contest, "75-0002")).body("stored", equalTo(1));
        merge(signed, new Protocol(contest, "75-0002"))
                .body("stored", equalTo(0))
                .body("unchanged", equalTo(1))
                .body("missing", contains("75-0001"));
    }

    @Test
    void a_package_that_was_changed_is_refused() throws IOException {
        ObjectNode signed = (ObjectNode) made();
        String changed = content(signed).toString().replace(Suite.ALMATY, Suite.ASTANA);
        signed.put(
                "payload",
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(changed.getBytes(StandardCharsets.UTF_8)));
        merge(signed, new Protocol(contest, "75-0001"))
                .statusCode(400)
                .body("errors[0].field", equalTo("package.signature"));
    }

    @Test
    void a_region_makes_packages_of_its_own_territory_only() {
        make(Suite.region(Suite.ALMATY), Suite.ASTANA).statusCode(403);
        make(Suite.clerk("precinct-1", "75-0001"), Suite.ALMATY).statusCode(403);
        make("no-token", Suite.ALMATY).statusCode(401);
        make(Tokens.central(), "nowhere").statusCode(400);
    }

    @Test
    void a_clerk_and_an_anonymous_caller_merge_nothing() {
        for (String token : new String[] {"no-token", Suite.clerk("precinct-1", "75-0001")}) {
            Suite.as(token)
                    .contentType("application/vnd.mandat.offline-merge+json")
                    .body("{}")
                    .post("/api/protocols/offline-merges")
                    .then()
                    .statusCode(token.equals("no-token") ? 401 : 403);
        }
    }
}
