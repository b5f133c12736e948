package kz.mandat.acceptance;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An observer's login from the accreditation to its withdrawal, through the gateway and the real
 * identity provider.
 */
@ExtendWith(WithRunningSuite.class)
class ObserverLoginTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String CHOSEN = "an observer's own words 75";
    private static final String STATION = "75-0001";

    private final RunningSuite suite;

    ObserverLoginTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void an_accredited_observer_signs_in_enters_a_copy_and_is_shut_out_with_the_accreditation()
            throws Exception {
        String organisation = accredited();
        String code = observer(organisation);
        awaitLogin(organisation, "open");

        Map<String, String> slip =
                suite.post(
                                suite.user("central"),
                                "/api/badges/" + code + "/login",
                                Map.of("reason", "Handed over in person"))
                        .statusCode(200)
                        .body("username", startsWith("observer-"))
                        .extract()
                        .jsonPath()
                        .getMap("");
        String name = slip.get("username");
        HttpResponse<String> me =
                new FirstSignIn()
                        .signIn(suite.address(), name, slip.get("temporaryPassword"), CHOSEN);
        assertEquals(200, me.statusCode(), me.body());
        assertTrue(me.body().contains(name), me.body());
        assertTrue(me.body().contains("observer"), me.body());
        assertTrue(me.body().contains("territory:KZ"), me.body());

        String token = token(name).statusCode(200).extract().path("access_token");
        enterCopy(token).statusCode(201).body("station", equalTo(STATION));

        suite.post(
                        suite.user("central"),
                        "/api/accreditations/" + organisation + "/withdrawal",
                        Map.of("reason", "The organisation was dissolved"))
                .statusCode(200);
        awaitLogin(organisation, "ended");
        // A grant of the identity provider is refused with 400; the account is disabled.
        token(name).statusCode(400).body("error", equalTo("invalid_grant"));
        suite.post(
                        suite.user("central"),
                        "/api/badges/" + code + "/login",
                        Map.of("reason", "Once more"))
                .statusCode(409);
    }

    /** A republican organisation, accredited today for a year. */
    private String accredited() {
        String id =
                suite.post(
                                suite.user("central"),
                                "/api/accreditations",
                                Map.of(
                                        "kind", "domestic",
                                        "name",
                                                Map.of(
                                                        "kk", "Әділ бақылау",
                                                        "ru", "Честное наблюдение",
                                                        "en", "Fair Watch"),
                                        "appliedAt", "2023-01-10T10:00:00+06:00",
                                        "territory", "KZ",
                                        "charterNamesObservation", true,
                                        "throughForeignMinistry", false,
                                        "reason", "Letter 1"))
                        .statusCode(201)
                        .extract()
                        .path("id");
        suite.post(
                        suite.user("central"),
                        "/api/accreditations/" + id + "/accreditation",
                        Map.of(
                                "on",
                                LocalDate.now(ZoneId.of("Asia/Almaty")).toString(),
                                "reason",
                                "Decision 3"))
                .statusCode(200);
        return id;
    }

    /** An invented citizen. */
    private String observer(String organisation) {
        return suite.post(
                        suite.user("central"),
                        "/api/accreditations/" + organisation + "/observers",
                        Map.of(
                                "persons",
                                List.of(
                                        Map.of(
                                                "document", "900115300013",
                                                "surname", "Тегі",
                                                "givenName", "Аты",
                                                "bornOn", "1990-01-15"))))
                .statusCode(201)
                .extract()
                .path("items[0].code");
    }

    private void awaitLogin(String organisation, String state) throws InterruptedException {
        String seen = "";
        Instant end = Instant.now().plus(PATIENCE);
        while (!seen.equals(state) && Instant.now().isBefore(end)) {
            Thread.sleep(500);
            seen =
                    suite.user("central")
                            .get("/api/accreditations/{id}/observers", organisation)
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("items[0].login.state");
        }
        assertEquals(state, seen);
    }

    private ValidatableResponse token(String name) {
        URI keycloak = suite.suite().addresses().keycloak();
        return suite.anyone()
                .contentType("application/x-www-form-urlencoded")
                .formParam("grant_type", "password")
                .formParam("client_id", "mandat-demo")
                .formParam("username", name)
                .formParam("password", CHOSEN)
                .post(keycloak.resolve("/realms/mandat/protocol/openid-connect/token"))
                .then();
    }

    private ValidatableResponse enterCopy(String token) {
        return suite.post(
                suite.anyone().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID()),
                "/api/copies",
                Map.of(
                        "figures",
                        Map.of(
                                "contest",
                                RunningSuite.CONTEST,
                                "station",
                                STATION,
                                "votes",
                                Map.of("amanat", 1))));
    }
}
