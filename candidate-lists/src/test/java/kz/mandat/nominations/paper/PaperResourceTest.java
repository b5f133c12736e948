package kz.mandat.nominations.paper;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.called;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.mazhilis2023;
import static kz.mandat.nominations.testing.Api.party;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.mandat.nominations.testing.GeneratedPeople;
import kz.mandat.nominations.testing.PapersBrought;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.nominations.testing.TestClock;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PaperResourceTest {

    private static final AtomicInteger ELECTIONS = new AtomicInteger();

    @Inject PartiesOf2023 parties;

    private String contest;
    private String papers;

    @BeforeEach
    void a_list_of_ten_with_a_disabled_person_is_submitted() {
        parties.registered();
        TestClock.set("2027-01-15T10:00:00+05:00");
        Map<String, Object> call = mazhilis2023("kurultai-papers-" + ELECTIONS.incrementAndGet());
        call.put("body", "kurultai");
        call.put("votingDay", "2027-03-21");
        contest = called(call) + "-list";
        TestClock.set("2027-02-01T10:00:00+05:00");
        List<Map<String, Object>> people = GeneratedPeople.of("auyl", 10, 3);
        people.get(9).put("disability", true);
        party("auyl")
                .body(Map.of("party", "auyl", "persons", people))
                .post("/api/contests/" + contest + "/lists")
                .then()
                .statusCode(201);
        papers = PapersBrought.address(contest, "auyl");
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void the_papers_of_the_law_are_wanted_from_the_list_and_from_each_person() {
        // Art. 89(3): of the list 2, of each of ten persons 5, and one certificate of disability
        party("auyl")
                .get(papers)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("missing", hasSize(2 + 10 * 5 + 1))
                .body("missing.article", everyItem(equalTo("89(3)")))
                .body(
                        "missing.findAll { it.person == null }.kind",
                        contains("minutes", "deposit-receipt"))
                .body(
                        "missing.findAll { it.person == 10 }.kind",
                        hasItems("consent", "tax-certificate-of-spouse", "disability-certificate"));
    }

    @Test
    void a_list_is_registered_when_every_paper_has_been_accepted() {
        register()
                .statusCode(422)
                .body("errors.rule", everyItem(equalTo("papers-missing")))
                .body(
                        "errors.find { it.field == 'papers.consent' }.message.en",
                        equalTo("Papers are missing: consent — 10"));
        file(PapersBrought.missing(contest, "auyl")).statusCode(201).body("missing", hasSize(0));
        register().statusCode(422).body("errors.rule", everyItem(equalTo("papers-unexamined")));
        accept().statusCode(200).body("complete", equalTo(true));
        register().statusCode(200);
        file(List.of(Map.of("kind", "minutes"))).statusCode(409);
    }

    @Test
    void a_person_without_spouse_says_so_instead() {
        file(List.of(Map.of("kind", "no-spouse", "person", 4)))
                .statusCode(201)
                .body(
                        "missing.findAll { it.person == 4 }.kind.contains("
                                + "'tax-certificate-of-spouse')",
                        equalTo(false));
        file(List.of(Map.of("kind", "tax-certificate-of-spouse", "person", 4)))
                .statusCode(400)
                .body("errors[0].rule", equalTo("duplicate"));
    }

    @Test
    void a_defect_is_cured_by_a_better_paper_within_its_term_and_the_faulty_one_stays() {
        String paper =
                file(List.of(Map.of("kind", "consent", "person", 2, "number", "17")))
                        .extract()
                        .path("papers[0].id");
        note(paper, "2027-02-05T18:00:00+05:00")
                .statusCode(200)
                .body("papers[0].state", equalTo("defective"))
                .body("papers[0].article", equalTo("89(3)"))
                .body("missing.findAll { it.person == 2 }.kind", hasItem("consent"));
        note(paper, "2027-02-05T18:00:00+05:00").statusCode(409);
        file(List.of(Map.of("kind", "consent", "person", 2, "number", "18")))
                .statusCode(201)
                .body("papers.number", contains("17", "18"))
                .body("papers.state", contains("replaced", "filed"))
                .body("papers[0].remark", equalTo("Unsigned"));
    }

    @Test
    void a_better_paper_after_the_term_comes_too_late() {
        String paper =
                file(List.of(Map.of("kind", "consent", "person", 2)))
                        .extract()
                        .path("papers[0].id");
        note(paper, "2027-02-05T18:00:00+05:00").statusCode(200);
        TestClock.set("2027-02-05T18:00:01+05:00");
        file(List.of(Map.of("kind", "consent", "person", 2)))
                .statusCode(422)
                .body("errors[0].rule", equalTo("cure-term"));
        // Art. 89(8): and no term lies after the end of the registration
        note(paper, "2027-02-19T18:00:00+05:00").statusCode(409);
    }

    @Test
    void all_papers_are_taken_or_none() {
        file(List.of(Map.of("kind", "minutes"), Map.of("kind", "consent", "person", 11)))
                .statusCode(400)
                .body("errors[0].field", equalTo("papers[1]"));
        file(List.of(Map.of("kind", "deposit-receipt")))
                .statusCode(400)
                .body("errors[0].field", equalTo("papers[0].amount"));
        file(List.of(Map.of("kind", "minutes", "state", "accepted"))).statusCode(400);
        party("auyl").get(papers).then().body("papers", hasSize(0));
    }

    @Test
    void papers_are_the_partys_and_the_commissions_and_nobody_elses() {
        anonymous().get(papers).then().statusCode(401);
        party("osdp").get(papers).then().statusCode(403);
        as("o", "observer", "territory:KZ").get(papers).then().statusCode(403);
        as("t", "territorial", "territory:750000000").get(papers).then().statusCode(403);
        as("a", "auditor", "territory:KZ").get(papers).then().statusCode(200);
        Map<String, Object> minutes = Map.of("papers", List.of(Map.of("kind", "minutes")));
        anonymous().body(minutes).post(papers).then().statusCode(401);
        party("osdp").body(minutes).post(papers).then().statusCode(403);
        Map<String, Object> reason = Map.of("reason", "Mine");
        party("auyl").body(reason).post(papers + "/acceptances").then().statusCode(403);
        anonymous().body(reason).post(papers + "/acceptances").then().statusCode(401);
        String other = PapersBrought.address(contest, "osdp");
        party("osdp").get(other).then().statusCode(404);
        // Whether another party has submitted a list is not told
        party("amanat").get(other).then().statusCode(403);
        party("amanat").get(papers).then().statusCode(403);
    }

    private ValidatableResponse file(List<Map<String, Object>> brought) {
        return party("auyl").body(Map.of("papers", brought)).post(papers).then();
    }

    private ValidatableResponse accept() {
        return central().body(Map.of("reason", "Examined")).post(papers + "/acceptances").then();
    }

    private ValidatableResponse note(String paper, String cureBy) {
        RequestSpecification commission =
                central().body(Map.of("remark", "Unsigned", "cureBy", cureBy));
        return commission.post(papers + "/" + paper + "/defect").then();
    }

    private ValidatableResponse register() {
        return central()
                .body(
                        Map.of(
                                "registeredAt",
                                "2027-02-01T10:00:00+05:00",
                                "decisionNumber",
                                "1",
                                "reason",
                                "Complete"))
                .post("/api/contests/" + contest + "/lists/auyl/registration")
                .then();
    }
}
