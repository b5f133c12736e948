package kz.mandat.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EchoServices.class)
class GatewayTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void a_request_reaches_its_service_with_the_callers_own_token() {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2("a-token")
                .get("/api/parties?query=%D0%B0")
                .then()
                .statusCode(200)
                .body(
                        is(
                                "GET /api/parties?query=%D0%B0 authorization=Bearer a-token"
                                        + " cookie=null bytes=0"));
    }

    @Test
    void a_body_of_many_megabytes_passes_whole() {
        given().contentType("application/x-ndjson")
                .body(new byte[8 * 1024 * 1024])
                .post("/api/protocols/bulk")
                .then()
                .statusCode(200)
                .body(containsString("bytes=8388608"));
    }

    @Test
    void a_cookie_never_reaches_a_service() {
        given().cookie("theme", "dark")
                .get("/api/stations")
                .then()
                .body(containsString("cookie=null"));
    }

    @Test
    void an_address_of_no_service_is_not_found() {
        given().get("/api/secrets")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void a_service_that_is_away_is_named_as_such() {
        given().get("/api/results")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("unavailable"));
    }

    @Test
    void a_session_that_is_over_opens_nothing() {
        given().cookie("q_session", "invented")
                .get("/api/parties")
                .then()
                .statusCode(401)
                .body("code", equalTo("not-authenticated"));
        given().cookie("q_session", "invented").get("/api/me").then().statusCode(204);
    }

    @Test
    void a_replica_that_is_away_is_not_noticed_from_outside() {
        for (int request = 0; request < 4; request++) {
            given().get("/api/parties").then().statusCode(200);
        }
    }

    @Test
    void whoever_asks_too_often_is_told_when_to_ask_again() {
        Response last = given().auth().oauth2("an-eager-token").get("/api/stations");
        for (int request = 0; request < 100 && last.statusCode() == 200; request++) {
            last = given().auth().oauth2("an-eager-token").get("/api/stations");
        }
        last.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("code", equalTo("too-many-requests"));
        given().auth().oauth2("another-token").get("/api/stations").then().statusCode(200);
    }

    @Test
    void metrics_are_not_behind_the_door() {
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/health/ready").then().statusCode(200);
        given().get(management.resolve("/q/metrics"))
                .then()
                .statusCode(200)
                .body(containsString("mandat_requests_limited_total"));
    }

    @Test
    void whoever_is_not_signed_in_is_nobody() {
        given().get("/api/me").then().statusCode(204).header("Cache-Control", "no-store");
    }

    @Test
    void a_login_leads_to_the_identity_provider() {
        given().redirects()
                .follow(false)
                .get("/login?to=/results")
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"));
    }

    @Test
    void every_answer_forbids_what_our_pages_do_not_need() {
        given().get("/api/me")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", "nosniff");
    }
}
