package kz.mandat.registry.founding;

import static kz.mandat.registry.founding.FoundingSteps.act;
import static kz.mandat.registry.founding.FoundingSteps.congress;
import static kz.mandat.registry.founding.FoundingSteps.documents;
import static kz.mandat.registry.founding.FoundingSteps.filed;
import static kz.mandat.registry.founding.FoundingSteps.notice;
import static kz.mandat.registry.founding.FoundingSteps.noticeOf;
import static kz.mandat.registry.founding.FoundingSteps.on;
import static kz.mandat.registry.founding.FoundingSteps.refusal;
import static kz.mandat.registry.founding.FoundingSteps.registration;
import static kz.mandat.registry.founding.FoundingSteps.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.People;
import kz.mandat.registry.testing.RecordedFacts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FoundingStoryTest {

    private static final String ENOUGH = People.list(10_000, 20, 260);

    @Inject RecordedFacts facts;

    @Test
    void a_party_is_founded_examined_cured_registered_changed_suspended_and_returns() {
        String id = notice("Жаңа жол", "2023-03-01");
        upload(id, "initiative", People.list(0, 14, 50))
                .statusCode(200)
                .body("rows", equalTo(700))
                .body("accepted", equalTo(700))
                .body("minimumMet", equalTo(true));
        act(As.justice(), id, "confirmation", on("2023-03-01"))
                .statusCode(200)
                .body("congressUntil", equalTo("2023-06-01"));
        act(As.applicant(), id, "congress", congress("2023-05-31"))
                .statusCode(200)
                // months.
                .body("documentsUntil", equalTo("2023-09-30"));
        upload(id, "members", ENOUGH)
                .statusCode(200)
                .body("accepted", equalTo(5200))
                .body("minimumMet", equalTo(true))
                .body("regions.counted", hasItem(260))
                .body("regions.needed", hasItem(200));
        act(As.applicant(), id, "submission", documents("2023-09-01"))
                .statusCode(200)
                .body("state", equalTo("examined"))
                .body("decisionUntil", equalTo("2023-10-01"));
        act(As.justice(), id, "interruption", on("2023-09-10"))
                .statusCode(200)
                .body("state", equalTo("interrupted"))
                .body("decisionUntil", nullValue());
        act(As.applicant(), id, "cure", on("2023-09-20"))
                .statusCode(200)
                .body("decisionUntil", equalTo("2023-10-20"));
        act(As.justice(), id, "registration", led(registration("2023-10-05", "jana-jol")))
                .statusCode(200)
                .body("state", equalTo("registered"))
                .body("party", equalTo("jana-jol"))
                .body("branchesUntil", equalTo("2024-10-05"));
        As.anybody()
                .get("/api/parties/jana-jol")
                .then()
                .body("leader", equalTo("A. Founder"))
                .body("address", equalTo("Almaty, 5"))
                .body("charterOn", equalTo("2023-05-31"));

        facts.onlyOneAsDocumented("PartyRegistered", "jana-jol");
        As.justice()
                .get("/api/applications/" + id + "/steps")
                .then()
                .body(
                        "items.act",
                        contains(
                                "notice",
                                "confirmation",
                                "congress",
                                "submission",
                                "interruption",
                                "cure",
                                "registration"))
                .body("items.recordedBy", hasItems("applicant", "justice"))
                .body("items[3].article", equalTo("PP 10(7)"))
                .body("items[6].dueOn", equalTo("2023-10-20"))
                .body("items[6].late", equalTo(false));

        String entry = "\"reason\": \"Order 9\", \"effectiveOn\": ";
        As.justice()
                .body("{\"version\": 1, \"leader\": \"B. Leader\", " + entry + "\"2024-01-10\"}")
                .post("/api/parties/jana-jol/changes")
                .then()
                .statusCode(200);
        As.justice()
                .body("{\"version\": 2, \"until\": \"2024-06-01\", " + entry + "\"2024-02-01\"}")
                .post("/api/parties/jana-jol/suspension")
                .then()
                .statusCode(200);
        As.justice()
                .body("{\"version\": 3, " + entry + "\"2024-06-01\"}")
                .post("/api/parties/jana-jol/reinstatement")
                .then()
                .statusCode(200)
                .body("state", equalTo("registered"))
                .body("leader", equalTo("B. Leader"));
    }

    /** With what the founding congress chose. */
    private static String led(String registration) {
        return registration.replace(
                "\"reason\"", "\"leader\": \"A. Founder\", \"address\": \"Almaty, 5\", \"reason\"");
    }

    @Test
    void a_refused_committee_appeals_and_applies_again_after_three_months() {
        String id = filed("Кеш", People.list(20_000, 19, 270));

        act(As.justice(), id, "registration", registration("2023-09-20", "kesh"))
                .statusCode(422)
                .body("article", equalTo("PP 10(6)"))
                .body("errors", hasSize(1))
                .body("errors[0].message.en", containsString("Shymkent: 0 members"))
                .body("errors[0].message.kk", containsString("Шымкент"));
        act(As.justice(), id, "refusal", refusal("2023-09-20", "member-list"))
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body("renewalFrom", equalTo("2023-12-20"));
        As.applicant()
                .get("/api/applications/" + id + "/steps")
                .then()
                .body("items.last().article", equalTo("PP 11"))
                .body("items.last().dueOn", equalTo("2023-10-01"));
        act(As.applicant(), id, "appeal", on("2023-10-01")).statusCode(200);
        act(
                        As.justice(),
                        id,
                        "appeal-decision",
                        "{\"on\": \"2023-11-01\", \"granted\": false, \"reason\": \"Court 3\"}")
                .statusCode(200)
                .body("state", equalTo("refused"));

        As.applicant()
                .body(noticeOf("Кеш", "2023-12-19", 10, id))
                .post("/api/applications")
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("too-soon"))
                .body("errors[0].message.en", containsString("2023-12-20"));
        As.applicant()
                .body(noticeOf("Кеш", "2023-12-20", 10, id))
                .post("/api/applications")
                .then()
                .statusCode(201)
                .body("previous", equalTo(id));
    }

    @Test
    void a_granted_appeal_opens_the_examination_again() {
        String id = filed("Шағым", People.list(40_000, 20, 250));
        act(As.justice(), id, "refusal", refusal("2023-09-20", "documents")).statusCode(200);
        act(As.applicant(), id, "appeal", on("2023-10-01")).statusCode(200);
        act(
                        As.justice(),
                        id,
                        "appeal-decision",
                        "{\"on\": \"2023-11-01\", \"granted\": true, \"reason\": \"Court 3\"}")
                .statusCode(200)
                .body("state", equalTo("examined"))
                .body("refusedOn", nullValue())
                .body("decisionUntil", equalTo("2023-12-01"));
    }

    @Test
    void errors_that_leave_the_minimum_met_are_no_ground_for_refusal() {
        String twice = People.row(60_000, "100000000");
        String id = filed("Қате", People.list(60_000, 20, 255) + twice);

        As.applicant()
                .get("/api/applications/" + id + "/lists/members")
                .then()
                .body("rules.rule", contains("duplicate"))
                .body("errorsAreNoGround", equalTo(true));
        act(As.justice(), id, "refusal", refusal("2023-09-20", "member-list"))
                .statusCode(422)
                .body("article", equalTo("PP 11(1-1)"));
        act(As.justice(), id, "registration", registration("2023-09-21", "qate")).statusCode(200);
    }

    @Test
    void a_minor_on_the_list_prevents_registration_even_above_the_minimum() {
        String minor =
                "%s,Тегі,Аты,,2010-05-05,750000000,\n"
                        .formatted(People.iin(java.time.LocalDate.of(2010, 5, 5), 1));
        String id = filed("Жас", People.list(80_000, 20, 255) + minor);

        act(As.justice(), id, "registration", registration("2023-09-21", "jas"))
                .statusCode(422)
                .body("article", equalTo("PP 8(1)"));
        act(As.justice(), id, "refusal", refusal("2023-09-21", "member-list")).statusCode(200);
    }

    @Test
    void a_member_of_a_registered_party_does_not_count_in_another() {
        String id = filed("Бірінші", People.list(100_000, 20, 251));
        act(As.justice(), id, "registration", registration("2023-09-21", "birinshi"))
                .statusCode(200);

        String other = notice("Екінші", "2023-12-01");
        upload(other, "initiative", People.list(0, 14, 50)).statusCode(200);
        act(As.justice(), other, "confirmation", on("2023-12-01")).statusCode(200);
        upload(other, "members", People.HEADING + People.row(100_000, "750000000"))
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("rules.rule", contains("other-party"))
                .body("rules.article", contains("PP 3(2)"))
                .body("missing[0].text.en", containsString("5"));
    }

    @Test
    void every_term_of_the_way_is_kept() {
        String id = notice("Мерзім", "2023-03-01");
        act(As.justice(), id, "confirmation", on("2023-03-01"))
                .statusCode(422)
                .body("errors[0].rule", equalTo("initiative-missing"));
        upload(id, "initiative", People.list(0, 13, 50)).statusCode(200);
        act(As.justice(), id, "confirmation", on("2023-03-01"))
                .statusCode(422)
                .body("article", equalTo("PP 6"))
                .body("errors[0].message.en", containsString("650"));
        upload(id, "initiative", People.list(0, 14, 50)).statusCode(200).body("number", equalTo(2));
        act(As.justice(), id, "confirmation", on("2023-03-02")).statusCode(200);
        As.justice()
                .get("/api/applications/" + id + "/steps")
                .then()
                .body("items[1].late", equalTo(true));
        act(As.applicant(), id, "congress", congress("2023-06-03"))
                .statusCode(422)
                .body("article", equalTo("PP 6"))
                .body("errors[0].message.ru", containsString("2023-06-02"));
        act(As.applicant(), id, "congress", congress("2023-06-02").replace(": 0", ": 3"))
                .statusCode(422)
                .body("errors[0].field", equalTo("proxies"));
        act(As.applicant(), id, "congress", congress("2023-06-02")).statusCode(200);
        act(As.applicant(), id, "submission", documents("2023-10-03"))
                .statusCode(422)
                .body("errors[0].rule", equalTo("documents-too-late"));
        act(As.applicant(), id, "submission", documents("2023-10-02").replace(": 2", ": 1"))
                .statusCode(422)
                .body("article", equalTo("PP 10(7)"))
                .body("errors.field", contains("charterCopies", "programmeCopies", "members"));
    }

    @Test
    void a_notice_needs_ten_founders_of_age_a_name_and_different_numbers() {
        As.applicant()
                .body(noticeOf("Тоғыз", "2023-03-01", 9, null).replace("партиясы", "қозғалысы"))
                .post("/api/applications")
                .then()
                .statusCode(422)
                .body("errors.rule", contains("committee-too-small", "name-without-party"))
                .body("errors.article", contains("PP 6", "PP 7"));
        String iin = People.iinOf(0);
        As.applicant()
                .body(
                        noticeOf("Қос", "2023-03-01", 10, null)
                                .replace(People.iinOf(1), iin)
                                .replace(People.iinOf(2), "123456789012"))
                .post("/api/applications")
                .then()
                .statusCode(400)
                .body("errors.field", contains("committee[1].iin", "committee[2].iin"))
                .body(not(containsString(iin)));
    }

    @Test
    void the_same_application_is_held_against_the_law_of_2019_of_2021_and_of_now() {
        String id = filed("Салыстыру", People.list(120_000, 20, 250));

        As.applicant()
                .get("/api/applications/" + id + "/comparison")
                .then()
                .statusCode(200)
                .body("items.passes", contains(false, false, true))
                .body("items[0].failing.rule", hasItems("party-members", "initiative-group"))
                .body("items[1].failing.rule", hasItem("party-members-in-region"))
                .body("items[1].failing.text.en", hasItem(containsString("20,000 are needed")))
                .body("items[2].failing", hasSize(0));
    }

    @Test
    void an_applicant_sees_and_moves_its_own_application_only() {
        String id = notice("Менікі", "2023-03-01");
        String path = "/api/applications/" + id;

        As.anybody().get(path).then().statusCode(401);
        As.central().get(path).then().statusCode(403);
        As.anotherApplicant().get(path).then().statusCode(403);
        As.anotherApplicant().get("/api/applications").then().body("items.id", not(hasItem(id)));
        As.applicant().get("/api/applications").then().body("items.id", hasItem(id));
        As.auditor().get(path).then().statusCode(200);
        act(As.anotherApplicant(), id, "congress", congress("2023-03-02")).statusCode(403);
        act(As.applicant(), id, "confirmation", on("2023-03-01")).statusCode(403);
        act(As.anybody(), id, "confirmation", on("2023-03-01")).statusCode(401);
        act(As.justice(), id, "congress", congress("2023-03-02")).statusCode(403);
        act(As.justice(), id, "registration", registration("2023-03-02", "meniki")).statusCode(409);
    }
}
