package kz.mandat.registry.founding;

import static kz.mandat.registry.founding.FoundingSteps.act;
import static kz.mandat.registry.founding.FoundingSteps.congress;
import static kz.mandat.registry.founding.FoundingSteps.filed;
import static kz.mandat.registry.founding.FoundingSteps.notice;
import static kz.mandat.registry.founding.FoundingSteps.noticeOf;
import static kz.mandat.registry.founding.FoundingSteps.on;
import static kz.mandat.registry.founding.FoundingSteps.refusal;
import static kz.mandat.registry.founding.FoundingSteps.registration;
import static kz.mandat.registry.founding.FoundingSteps.upload;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Inbox.Arrival;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.People;
import kz.mandat.registry.testing.Registered;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExaminationTest {

    @Inject Inbox inbox;

    private static String confirmed(String name) {
        String id = notice(name, "2023-03-01");
        upload(id, "initiative", People.list(0, 14, 50)).statusCode(200);
        act(As.justice(), id, "confirmation", on("2023-03-01"))
                .statusCode(200)
                .body("pressNoticeUntil", equalTo("2023-04-01"))
                .body("committeeUntil", equalTo("2023-10-01"));
        return id;
    }

    @Test
    void the_founding_is_made_known_in_the_press_within_a_month_and_once() {
        String id = confirmed("Баспасөз");
        String press = "{\"on\": \"2023-04-02\", \"publication\": \"Egemen Qazaqstan 61\"}";
        act(As.justice(), id, "press-notice", press).statusCode(403);
        act(As.anybody(), id, "press-notice", press).statusCode(401);
        act(As.applicant(), id, "press-notice", press)
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("pressNoticeOn", equalTo("2023-04-02"));
        As.justice()
                .get("/api/applications/" + id + "/steps")
                .then()
                .body("items[2].act", equalTo("press-notice"))
                .body("items[2].article", equalTo("PP 6"))
                .body("items[2].dueOn", equalTo("2023-04-01"))
                .body("items[2].late", equalTo(true));
        act(As.applicant(), id, "press-notice", press).statusCode(409);
        act(As.applicant(), id, "congress", congress("2023-05-01")).statusCode(200);
    }

    @Test
    void a_notice_under_the_name_of_a_registered_party_is_refused_at_the_door() {
        Registered.party("taken-name");
        As.applicant()
                .body(noticeOf("TAKEN-NAME", "2023-03-01", 10, null))
                .post("/api/applications")
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("name-taken"))
                .body("article", equalTo("PP 7"));
    }

    @Test
    void three_months_after_a_refusal_count_also_for_who_does_not_mention_it() {
        String id = filed("Ұмытшақ", People.list(300_000, 19, 270));
        act(As.justice(), id, "refusal", refusal("2023-09-20", "documents")).statusCode(200);
        As.applicant()
                .body(noticeOf("Ұмытшақ", "2023-12-19", 10, null))
                .post("/api/applications")
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("too-soon"));
    }

    @Test
    void of_two_clerks_who_decide_at_once_one_decides_and_the_other_is_told() throws Exception {
        String id = filed("Екі қызметкер", People.list(310_000, 20, 252));
        List<Integer> answers =
                atOnce(
                        () ->
                                act(
                                                As.of("clerk-1", "justice", "territory:KZ"),
                                                id,
                                                "registration",
                                                registration("2023-09-20", "eki"))
                                        .extract()
                                        .statusCode(),
                        () ->
                                act(
                                                As.of("clerk-2", "justice", "territory:KZ"),
                                                id,
                                                "refusal",
                                                refusal("2023-09-20", "documents"))
                                        .extract()
                                        .statusCode());
        assertEquals(List.of(200, 409), answers.stream().sorted().toList());
        As.justice().get("/api/applications/" + id + "/steps").then().body("items", hasSize(5));
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> another)
            throws InterruptedException, ExecutionException {
        try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = List.of(clerks.submit(one), clerks.submit(another));
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    @Test
    void who_joined_a_party_registered_in_the_meantime_counts_no_more_at_the_decision() {
        String members = People.list(320_000, 20, 250);
        String first = filed("Алғашқы", members);
        String second = filed("Кейінгі", members);
        act(As.justice(), first, "registration", registration("2023-09-20", "algashqy"))
                .statusCode(200);
        act(As.justice(), second, "registration", registration("2023-09-21", "keiingi"))
                .statusCode(422)
                .body("article", equalTo("PP 10(6)"));
        act(As.justice(), second, "refusal", refusal("2023-09-21", "member-list")).statusCode(200);
        As.anybody()
                .queryParam("asOf", "2023-09-19")
                .get("/api/parties/statistics")
                .then()
                .body("regions[0].members", equalTo(0));
        As.anybody()
                .get("/api/parties/statistics")
                .then()
                .body("regions[0].members", greaterThanOrEqualTo(250));
    }

    @Test
    void after_a_liquidation_the_members_are_free_to_join_another_party() {
        String members = People.list(340_000, 20, 250);
        String first = filed("Таратылған", members);
        act(As.justice(), first, "registration", registration("2023-09-20", "taratylgan"))
                .statusCode(200);
        As.justice()
                .body(
                        "{\"version\": 1, \"effectiveOn\": \"2023-10-01\", \"ground\":"
                                + " \"court-decision\", \"reason\": \"Court 8\"}")
                .post("/api/parties/taratylgan/liquidation")
                .then()
                .statusCode(200);
        String second = filed("Жаңадан", members);
        act(As.justice(), second, "registration", registration("2023-09-21", "janadan"))
                .statusCode(200);
    }

    @Test
    void who_sits_on_the_committee_is_read_by_the_justice_authority_on_the_record() {
        String id = notice("Комитет", "2023-03-01");
        String reading = "/api/applications/" + id + "/committee/reading";
        As.applicant().body("{\"reason\": \"Curious\"}").post(reading).then().statusCode(403);
        As.anybody().body("{\"reason\": \"Curious\"}").post(reading).then().statusCode(401);
        As.justice()
                .body("{\"reason\": \"Confirmation of the notice\"}")
                .post(reading)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items", hasSize(10))
                .body("items.iin", hasItem(People.iinOf(0)));
        As.auditor()
                .queryParam("subject", "application:" + id)
                .queryParam("action", "personal-data.read")
                .get("/api/parties/audit")
                .then()
                .body("items", hasSize(1))
                .body("items[0].reason", containsString("Confirmation"));
    }

    @Test
    void a_district_belongs_to_the_commission_of_the_city_in_which_it_lies() {
        inbox.take(
                List.of(
                        new Arrival(
                                "mandat.tally",
                                "830000000",
                                """
                                {"specversion":"1.0","id":"0197a3c2-5a71-4c0e-9a55-2f6f3d9b3c99","source":"/tally-service",
                                 "type":"kz.mandat.TerritoryDefined.v1","subject":"830000000","time":"2026-05-08T00:00:00Z",
                                 "datacontenttype":"application/json","data":{"territory":"830000000","parent":"750000000","kato":"830000000",
                                 "iso":null,"type":"district","name":{"kk":"Ауданы","ru":"район","en":"District"},"path":["KZ","750000000","830000000"]}}
                                """)));
        // What lies in a city is no region of its own, and belongs to the city's commission.
        As.anybody().get("/api/parties/statistics").then().body("regions", hasSize(20));
        As.of("territorial", "territorial", "territory:750000000")
                .body(
                        """
                        {"kind": "domestic", "name": {"kk": "А", "ru": "А", "en": "A"}, "appliedAt": "2023-01-10T10:00:00+06:00",
                         "territory": "830000000", "country": null, "election": null, "charterNamesObservation": true, "throughForeignMinistry": false, "reason": "Letter 1"}
                        """)
                .post("/api/accreditations")
                .then()
                .statusCode(201);
    }
}
