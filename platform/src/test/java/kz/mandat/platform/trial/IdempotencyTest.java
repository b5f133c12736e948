package kz.mandat.platform.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class IdempotencyTest {

    @Inject Rows rows;

    private static Response hold(String key, String id, int count) {
        return hold("central", key, id, count);
    }

    private static Response hold(String caller, String key, String id, int count) {
        return given().auth()
                .oauth2(Tokens.of(caller, "central", "territory:KZ"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"id\":\"%s\",\"count\":%d}".formatted(id, count))
                .post("/api/trials");
    }

    private long facts(String id) {
        return rows.count("select count(*) from outbox where event_key = ?", id);
    }

    @Test
    void the_same_request_twice_gives_the_same_answer_and_acts_once() {
        Response first = hold("twice", "idem-1", 1);
        Response second = hold("twice", "idem-1", 1);

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertEquals(first.asString(), second.asString());
        assertEquals(1, facts("idem-1"));
    }

    @Test
    void the_same_key_with_another_content_is_refused() {
        hold("other", "idem-2", 1).then().statusCode(201);
        hold("other", "idem-2", 2)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertEquals(1, facts("idem-2"));
    }

    @Test
    void a_key_belongs_to_its_caller() {
        hold("central", "shared", "idem-3", 1).then().statusCode(201);
        hold("another", "shared", "idem-3b", 1).then().statusCode(201);
    }

    @Test
    void a_refused_request_changes_nothing_and_may_be_sent_again() {
        hold("unlucky", "idem-4", 13).then().statusCode(422);
        assertEquals(0, facts("idem-4"));
        assertEquals(0, rows.count("select count(*) from trial where id = ?", "idem-4"));
        hold("unlucky", "idem-4", 1).then().statusCode(201);
    }

    @Test
    void a_key_too_long_or_empty_is_refused() {
        hold(" ", "idem-5", 1).then().statusCode(400);
        hold("x".repeat(201), "idem-5", 1).then().statusCode(400);
    }

    @Test
    void equal_requests_at_once_get_one_answer_and_act_once() throws Exception {
        List<Callable<Response>> senders = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            senders.add(() -> hold("at-once", "idem-6", 1));
        }
        List<String> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Response> answer : pool.invokeAll(senders)) {
                answer.get().then().statusCode(201);
                answers.add(answer.get().asString());
            }
        }

        assertEquals(1, answers.stream().distinct().count());
        assertEquals(1, facts("idem-6"));
    }
}
