package kz.mandat.platform.trial;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Inbox.Arrival;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class EventsTest {

    @Inject Rows rows;
    @Inject Inbox inbox;
    @Inject Counted counted;

    private static Arrival fact(String trial, int count) {
        return arrival(
                trial,
                """
                {"specversion":"1.0","id":"%s","source":"/trial","type":"kz.mandat.TrialHeld.v1","subject":"%s",
                 "time":"2026-11-21T06:30:00Z","datacontenttype":"application/json","data":{"trial":"%s","count":%d}}
                """
                        .formatted(UUID.randomUUID(), trial, trial, count));
    }

    private static Arrival arrival(String key, @Nullable String payload) {
        return new Arrival(Trials.TOPIC, key, payload);
    }

    private long parked(String key) {
        return rows.count("select count(*) from parked_event where event_key = ?", key);
    }

    private static void hold(String id, int count, int status) {
        given().auth()
                .oauth2(Tokens.central())
                .contentType(ContentType.JSON)
                .body("{\"id\":\"%s\",\"count\":%d}".formatted(id, count))
                .post("/api/trials")
                .then()
                .statusCode(status);
    }

    @Test
    void a_fact_is_recorded_with_its_change_or_not_at_all() {
        hold("kept", 1, 201);
        hold("undone", 13, 422);

        String facts = "select count(*) from outbox where event_key = ?";
        assertEquals(1, rows.count(facts, "kept"));
        assertEquals(0, rows.count(facts, "undone"));
        assertEquals(0, rows.count("select count(*) from trial where id = ?", "undone"));
        assertEquals(
                0,
                rows.count("select count(*) from audit_event where subject = ?", "trial:undone"));
    }

    @Test
    void a_fact_that_arrives_twice_is_handled_once() {
        Arrival fact = fact("twice", 1);

        inbox.take(List.of(fact, fact));
        inbox.take(List.of(fact));

        assertEquals(1, counted.timesTold("twice"));
        assertEquals(0, parked("twice"));
    }

    @Test
    void two_readers_side_by_side_take_each_fact_once_and_one_after_the_other() {
        List<List<Arrival>> batches =
                IntStream.range(0, 30)
                        .mapToObj(batch ->
                                IntStream.range(0, 20)
                                        .mapToObj(each -> fact("shared-" + each, 1))
                                        .toList())
                        .toList();

        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            Runnable all = () -> batches.forEach(inbox::take);
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(all, readers),
                            CompletableFuture.runAsync(all, readers))
                    .join();
        }

        assertEquals(30, counted.timesTold("shared-0"));
        assertEquals(30, counted.timesTold("shared-19"));
        assertFalse(counted.overlapped());
    }

    @Test
    void a_fact_that_cannot_be_handled_is_parked_and_the_rest_flows_on() {
        inbox.take(List.of(fact("before", 1), fact("unlucky", 13), fact("after", 1)));

        assertEquals(0, counted.timesTold("unlucky"));
        assertEquals(1, parked("unlucky"));
        assertEquals(
                1,
                rows.count(
                        "select count(*) from parked_event where event_key = 'unlucky' and reason = ?",
                        "Thirteen brings no luck"));
        assertEquals(1, counted.timesTold("after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "null", "{}", "{\"id\":\"no-uuid\"}", "a\u0000b"})
    void a_message_that_is_no_fact_is_parked(String payload) {
        String key = "no-fact-" + UUID.randomUUID();

        inbox.take(List.of(arrival(key, payload)));

        assertEquals(1, parked(key));
    }

    @Test
    void a_message_without_content_is_parked() {
        inbox.take(List.of(arrival("tombstone", null)));

        assertEquals(1, parked("tombstone"));
    }
}
