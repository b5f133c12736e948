package kz.mandat.registry.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.RecordedFacts;
import kz.mandat.registry.testing.Registered;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SuspensionTermsTest {

    @Inject SuspensionTerms terms;
    @Inject RecordedFacts facts;

    private static void suspend(String party, String from, String until) {
        Registered.party(party);
        As.justice()
                .body(
                        "{\"version\": 1, \"effectiveOn\": \"%s\", \"until\": \"%s\", \"reason\": \"Court decision 5\"}"
                                .formatted(from, until))
                .post("/api/parties/" + party + "/suspension")
                .then()
                .statusCode(200);
    }

    @Test
    void a_suspension_ends_with_its_term_by_itself_and_once() {
        suspend("waits", "2024-02-01", "2024-06-01");

        terms.run();
        terms.run();

        As.anybody()
                .get("/api/parties/waits")
                .then()
                .body("state", equalTo("registered"))
                .body("suspendedUntil", nullValue())
                .body("effectiveOn", equalTo("2024-06-02"));
        As.anybody()
                .queryParam("asOf", "2024-06-01")
                .get("/api/parties/waits")
                .then()
                .body("state", equalTo("suspended"));
        As.anybody()
                .get("/api/parties/waits/history")
                .then()
                .body("items.act", contains("registration", "suspension", "reinstatement"))
                .body("items[2].recordedBy", equalTo("party-registry"))
                .body("items[2].article", equalTo("PP 13"));
        assertEquals(
                "2024-06-02",
                facts.onlyOneAsDocumented("PartyReinstated", "waits").get("effectiveOn").asText());
        As.auditor()
                .queryParam("subject", "party:waits")
                .queryParam("actor", "party-registry")
                .get("/api/parties/audit")
                .then()
                .body("items.action", contains("party.reinstatement"))
                .body("items[0].roles", equalTo(java.util.List.of()));
    }

    @Test
    void on_the_last_day_of_its_term_a_suspension_still_holds() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));
        suspend("last-day", today.minusMonths(4).toString(), today.toString());

        terms.run();

        As.anybody()
                .get("/api/parties/last-day")
                .then()
                .body("state", equalTo("suspended"))
                .body("version", equalTo(2));
    }

    @Test
    void what_was_entered_while_the_party_stood_as_suspended_comes_first() {
        suspend("renamed-then", "2024-02-01", "2024-06-01");
        As.justice()
                .body(
                        "{\"version\": 2, \"effectiveOn\": \"2024-07-10\", \"leader\": \"A\","
                                + " \"reason\": \"Congress 4\"}")
                .post("/api/parties/renamed-then/changes")
                .then()
                .statusCode(200);

        terms.run();

        As.anybody()
                .get("/api/parties/renamed-then")
                .then()
                .body("state", equalTo("registered"))
                .body("leader", equalTo("A"))
                .body("effectiveOn", equalTo("2024-07-10"));
    }
}
