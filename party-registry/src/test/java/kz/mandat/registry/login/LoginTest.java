package kz.mandat.registry.login;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LoginTest {

    @Inject LoginWork work;
    @Inject DataSource database;

    @AfterEach
    void the_identity_provider_is_back() {
        AdminApi.SHARED.comeBack();
    }

    private static String accredited(String kind) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String id =
                As.central()
                        .body(
                                """
                                {"kind": "%s", "name": {"kk": "Байқау", "ru": "Наблюдение", "en": "Watch"}, "appliedAt": "2023-01-10T10:00:00+06:00",
                                 "territory": "KZ", "country": null, "election": null, "charterNamesObservation": true, "throughForeignMinistry": false, "reason": "Letter 1"}
                                """
                                        .formatted(kind))
                        .post("/api/accreditations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        decide(id, today).statusCode(200);
        return id;
    }

    private static ValidatableResponse decide(String id, String on) {
        return As.central()
                .body("{\"on\": \"%s\", \"reason\": \"Decision 3\"}".formatted(on))
                .post("/api/accreditations/" + id + "/accreditation")
                .then();
    }

    private static String observer(String accreditation, int person) {
        List<String> codes =
                As.central()
                        .body(
                                """
                                {"persons": [{"document": "%s", "surname": "Тегі%d", "givenName": "Аты", "bornOn": "%s", "contact": "+7 701"}]}
                                """
                                        .formatted(
                                                People.iinOf(person),
                                                person,
                                                People.birthOf(person)))
                        .post("/api/accreditations/" + accreditation + "/observers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("items.code");
        return codes.getFirst();
    }

    private static ValidatableResponse handOver(RequestSpecification who, String code) {
        return who.body("{\"reason\": \"Handed over in person\"}")
                .post("/api/badges/" + code + "/login")
                .then();
    }

    private static ValidatableResponse listed(String accreditation) {
        return As.central()
                .get("/api/accreditations/" + accreditation + "/observers")
                .then()
                .statusCode(200);
    }

    private static AdminApi.Account account(String accreditation) {
        String username = listed(accreditation).extract().path("items[0].login.username");
        return AdminApi.SHARED.named(username).orElseThrow();
    }

    @Test
    void an_accredited_observer_gets_a_login_bounded_by_the_territory() {
        String id = accredited("domestic");
        String code = observer(id, 5001);
        listed(id).body("items[0].login.state", equalTo("opening"));
        work.run();
        listed(id)
                .body("items", hasSize(1))
                .body("items[0].code", equalTo(code))
                .body("items[0].login.state", equalTo("open"))
                .body("items[0].login.username", startsWith("observer-"))
                .body("items[0].login.username", not(containsString(code.toLowerCase(Locale.ROOT))))
                .body("items[0].login.problem", nullValue());
        AdminApi.Account account = account(id);
        assertTrue(account.isEnabled());
        assertEquals(Set.of("observer"), account.roles);
        assertEquals("territory:KZ", account.representation.at("/attributes/unit/0").asText());
        assertEquals("UPDATE_PASSWORD", account.representation.at("/requiredActions/0").asText());
        assertFalse(
                account.representation.toString().contains("Тегі"), "no name leaves the register");
    }

    @Test
    void a_password_is_handed_over_once_must_be_changed_and_is_kept_nowhere() throws SQLException {
        String id = accredited("domestic");
        String code = observer(id, 5002);
        String password =
                handOver(As.central(), code)
                        .statusCode(200)
                        .header("Cache-Control", equalTo("no-store"))
                        .body("username", startsWith("observer-"))
                        .extract()
                        .path("temporaryPassword");
        AdminApi.Account account = account(id);
        assertEquals(List.of(password), account.passwords);
        assertTrue(account.temporary);
        assertTrue(password.length() >= 12);
        assertEquals(0, rowsWith(password));
        As.auditor()
                .queryParam("subject", "observer:" + code)
                .get("/api/parties/audit")
                .then()
                .body("items[0].action", equalTo("observer.hand-over"))
                .body("items[0].reason", equalTo("Handed over in person"));
        String second = handOver(As.central(), code).extract().path("temporaryPassword");
        assertEquals(List.of(password, second), account.passwords);
    }

    private int rowsWith(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement(
                                """
                                select (select count(*) from idempotent_request where position(? in answer) > 0)
                                     + (select count(*) from audit_event where position(? in coalesce(reason, '')) > 0)
                                     + (select count(*) from outbox where position(? in payload) > 0)
                                     + (select count(*) from observer_login l where position(? in l::text) > 0)
                                """)) {
            for (int i = 1; i <= 4; i++) {
                count.setString(i, text);
            }
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void the_login_is_lost_with_the_accreditation_and_its_sessions_end() {
        String id = accredited("domestic");
        String code = observer(id, 5003);
        work.run();
        As.central()
                .body("{\"reason\": \"Campaigned at the station\"}")
                .post("/api/badges/" + code + "/withdrawal")
                .then()
                .statusCode(200);
        work.run();
        AdminApi.Account account = account(id);
        assertFalse(account.isEnabled());
        assertEquals(Set.of(), account.roles);
        assertEquals(1, account.logouts);
        listed(id).body("items[0].login.state", equalTo("ended"));
        handOver(As.central(), code).statusCode(422).body("article", equalTo("20-1"));
        work.run();
        assertEquals(1, account.logouts, "what is done is not done again");
    }

    @Test
    void the_login_ends_with_the_term_and_comes_back_with_the_renewal() throws SQLException {
        String id = accredited("domestic");
        observer(id, 5004);
        work.run();
        endTermYesterday(id);
        work.run();
        assertFalse(account(id).isEnabled());
        decide(id, LocalDate.now(ZoneOffset.UTC).toString()).statusCode(200);
        work.run();
        assertTrue(account(id).isEnabled());
        assertEquals(Set.of("observer"), account(id).roles);
    }

    private void endTermYesterday(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update accreditation set valid_until = current_date - 2 where id ="
                                        + " cast(? as uuid)")) {
            update.setString(1, id);
            assertEquals(1, update.executeUpdate());
        }
    }

    @Test
    void an_identity_provider_that_is_away_delays_the_login_and_loses_nothing() {
        String id = accredited("domestic");
        AdminApi.SHARED.goAway();
        String code = observer(id, 5005);
        work.run();
        listed(id)
                .body("items[0].login.state", equalTo("opening"))
                .body("items[0].login.problem", startsWith("The identity provider"));
        handOver(As.central(), code).statusCode(503).body("code", equalTo("unavailable"));
        AdminApi.SHARED.comeBack();
        handOver(As.central(), code).statusCode(200);
        listed(id).body("items[0].login.state", equalTo("open"));
    }

    @Test
    void who_was_withdrawn_before_the_login_was_opened_never_gets_one() {
        String id = accredited("domestic");
        AdminApi.SHARED.goAway();
        String code = observer(id, 5006);
        As.central()
                .body("{\"reason\": \"Mistake\"}")
                .post("/api/badges/" + code + "/withdrawal")
                .then()
                .statusCode(200);
        work.run();
        AdminApi.SHARED.comeBack();
        retryNow();
        work.run();
        String username = listed(id).extract().path("items[0].login.username");
        assertTrue(AdminApi.SHARED.named(username).isEmpty());
        listed(id).body("items[0].login.state", equalTo("ended"));
    }

    private void retryNow() {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update observer_login set next_attempt_at = now() where not"
                                        + " settled")) {
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void media_representatives_are_no_observers_and_get_no_login() {
        String id = accredited("media");
        String code = observer(id, 5007);
        work.run();
        listed(id).body("items[0].login", nullValue());
        handOver(As.central(), code).statusCode(404);
    }

    @Test
    void only_the_commission_that_accredited_hands_a_login_over() {
        String code = observer(accredited("domestic"), 5008);
        handOver(As.anybody(), code).statusCode(401);
        handOver(As.justice(), code).statusCode(403);
        handOver(As.auditor(), code).statusCode(403);
        handOver(As.of("t", "territorial", "territory:750000000"), code)
                .statusCode(403)
                .body("code", equalTo("outside-unit"));
    }
}
