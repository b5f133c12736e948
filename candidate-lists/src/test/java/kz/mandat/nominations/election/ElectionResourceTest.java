package kz.mandat.nominations.election;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.mazhilis2023;
import static kz.mandat.nominations.testing.Api.party;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.nominations.testing.OutboxFacts;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ElectionResourceTest {

    @Inject OutboxFacts facts;

    @Test
    void the_regime_and_the_contests_follow_from_body_and_date() {
        central()
                .body(mazhilis2023("mazhilis-2023-x"))
                .post("/api/elections")
                .then()
                .statusCode(201)
                .body("id", equalTo("mazhilis-2023-x"))
                .body("regime", equalTo("mazhilis-2023"))
                .body("retrospective", equalTo(true))
                .body("contests.id", contains("mazhilis-2023-x-list"))
                .body("contests[0].kind", equalTo("list"))
                .body("contests[0].seats", equalTo(69));
        anonymous()
                .get("/api/contests/mazhilis-2023-x-list")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("election", equalTo("mazhilis-2023-x"))
                .body("seats", equalTo(69))
                .body("votingDay", equalTo("2023-03-19"));
        anonymous()
                .queryParam("limit", 500)
                .get("/api/elections")
                .then()
                .body("items.id", hasItem("mazhilis-2023-x"));
    }

    @Test
    void the_kurultai_of_2026_has_one_contest_of_145_seats() {
        Map<String, Object> call = mazhilis2023("kurultai-2026-x");
        call.put("body", "kurultai");
        call.put("votingDay", "2026-08-23");
        central()
                .body(call)
                .post("/api/elections")
                .then()
                .statusCode(201)
                .body("regime", equalTo("kurultai-2026"))
                .body("contests[0].seats", equalTo(145));
    }

    @Test
    void a_mixed_maslikhat_gives_the_odd_seat_to_the_constituencies() {
        Map<String, Object> call = mazhilis2023("maslikhat-390000000-x");
        call.put("body", "maslikhat-region");
        call.put("territory", "390000000");
        call.put("seats", 33);
        central()
                .body(call)
                .post("/api/elections")
                .then()
                .statusCode(201)
                .body("contests[0].seats", equalTo(16));
    }

    @Test
    void the_call_is_told_to_the_other_services_as_promised() {
        String election = calledMazhilis2023();
        JsonNode called = facts.of("ElectionCalled", election).getFirst();
        JsonNode opened = facts.of("ContestOpened", election + "-list").getFirst();
        assertEquals(
                OutboxFacts.fields(facts.example("ElectionCalled")), OutboxFacts.fields(called));
        assertEquals(
                OutboxFacts.fields(facts.example("ContestOpened")), OutboxFacts.fields(opened));
        assertEquals("2023-03-19", called.get("votingDay").asText());
        assertEquals("early", called.get("kind").asText());
        assertEquals(69, opened.get("seats").asInt());
    }

    @Test
    void the_same_key_gives_the_same_answer_once() {
        Map<String, Object> call = mazhilis2023("mazhilis-2023-idem");
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            central()
                    .header("Idempotency-Key", key)
                    .body(call)
                    .post("/api/elections")
                    .then()
                    .statusCode(201)
                    .body("contests[0].seats", equalTo(69));
        }
        assertEquals(1, facts.of("ElectionCalled", "mazhilis-2023-idem").size());
        central()
                .body(call)
                .post("/api/elections")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-exists"));
    }

    @Test
    void who_has_no_token_or_an_expired_one_calls_nothing() {
        anonymous().body(mazhilis2023("none")).post("/api/elections").then().statusCode(401);
        anonymous()
                .auth()
                .oauth2(Tokens.expired("central", "central", "territory:KZ"))
                .body(mazhilis2023("none"))
                .post("/api/elections")
                .then()
                .statusCode(401)
                .body("code", equalTo("not-authenticated"));
        anonymous().get("/api/elections/none").then().statusCode(404);
    }

    @Test
    void only_the_central_commission_calls() {
        party("amanat").body(mazhilis2023("none")).post("/api/elections").then().statusCode(403);
        as("j", "justice", "territory:KZ")
                .body(mazhilis2023("none"))
                .post("/api/elections")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void a_body_or_a_date_without_a_law_is_refused() {
        Map<String, Object> unknown = mazhilis2023("none");
        unknown.put("body", "senate");
        central()
                .body(unknown)
                .post("/api/elections")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("body"));
        Map<String, Object> afterItsTime = mazhilis2023("none");
        afterItsTime.put("votingDay", "2027-03-19");
        central()
                .body(afterItsTime)
                .post("/api/elections")
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-broken"))
                .body("article", equalTo("9"))
                .body("errors[0].message.kk", notNullValue());
    }

    @Test
    void a_field_at_fault_is_named() {
        Map<String, Object> call = mazhilis2023("none");
        call.put("seats", "98");
        central()
                .body(call)
                .post("/api/elections")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("seats"));
        for (String missing : List.of("id", "body", "votingDay", "kind", "reason")) {
            Map<String, Object> incomplete = mazhilis2023("none");
            incomplete.remove(missing);
            central()
                    .body(incomplete)
                    .post("/api/elections")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo(missing));
        }
        anonymous().get("/api/contests/nowhere-list").then().statusCode(404);
    }
}
