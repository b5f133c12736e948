package kz.mandat.allocation.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Mazhilis2023;
import kz.mandat.allocation.fact.Shape;
import kz.mandat.allocation.fact.Told;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Inbox.Arrival;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ResultFromFactsTest {

    @Inject Inbox inbox;
    @Inject Told told;

    @Test
    void the_votes_of_2023_become_the_seats_of_2023() {
        String contest = "facts-2023-list";
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(List.of(Mazhilis2023.allCounted(contest, 1)));

        result(contest)
                .body("status", equalTo("computed"))
                .body("outcome", equalTo("allocated"))
                .body("quotient", equalTo("1990573/23"))
                .body("threshold", equalTo("1/20"))
                .body("base", equalTo(6_366_441))
                .body("version", equalTo(1))
                .body("synthetic", equalTo(true))
                .body(seatsOf("amanat"), equalTo(40))
                .body(seatsOf("auyl"), equalTo(8))
                .body(seatsOf("respublica"), equalTo(6))
                .body(seatsOf("aqjol"), equalTo(6))
                .body(seatsOf("qhp"), equalTo(5))
                .body(seatsOf("osdp"), equalTo(4))
                .body(seatsOf("baytaq"), equalTo(0))
                .body("lists.find { it.id == 'amanat' }.sharePercent", equalTo("53.90"))
                .body("lists.find { it.id == 'baytaq' }.admitted", equalTo(false))
                .body("steps.article", hasItems("97-1(1)", "97-1(4)"));
    }

    @Test
    void before_any_vote_the_lists_are_shown_without_seats() {
        String contest = "facts-empty-list";
        inbox.take(Mazhilis2023.nominations(contest));

        result(contest)
                .body("status", equalTo("counting"))
                .body("version", equalTo(0))
                .body("outcome", nullValue())
                .body("lists", hasSize(7))
                .body("lists.seats", everyItem(equalTo(0)))
                .body("lists.find { it.id == 'amanat' }.name.en", equalTo("Amanat Party"));
        assertEquals(List.of(), told.of(contest, "ResultComputed"));
    }

    @Test
    void while_stations_are_missing_the_seats_are_provisional() {
        String contest = "facts-counting-list";
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(
                List.of(
                        Facts.totalsChanged(
                                contest, 1, 1, 2, 5, Map.of("amanat", 80L, "auyl", 15L))));

        result(contest)
                .body("status", equalTo("counting"))
                .body("outcome", equalTo("allocated"))
                .body("protocolsReceived", equalTo(1))
                .body("lists.find { it.id == 'osdp' }.votes", equalTo(0));
    }

    @Test
    void older_totals_after_newer_ones_change_nothing() {
        String contest = "facts-reordered-list";
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(List.of(Mazhilis2023.allCounted(contest, 9)));
        inbox.take(List.of(Facts.totalsChanged(contest, 8, 1, 2, 0, Map.of("osdp", 7L))));

        result(contest).body("version", equalTo(1)).body(seatsOf("amanat"), equalTo(40));
    }

    @Test
    void the_same_fact_twice_is_taken_once() {
        String contest = "facts-twice-list";
        List<Arrival> facts = new ArrayList<>(Mazhilis2023.nominations(contest));
        facts.add(Mazhilis2023.allCounted(contest, 1));
        inbox.take(facts);
        inbox.take(facts);

        result(contest).body("version", equalTo(1));
        assertEquals(1, told.of(contest, "ResultComputed").size());
    }

    @Test
    void facts_in_any_order_give_the_same_result() {
        String contest = "facts-shuffled-list";
        List<Arrival> facts = new ArrayList<>(Mazhilis2023.nominations(contest));
        facts.add(Mazhilis2023.allCounted(contest, 1));
        Collections.reverse(facts);
        facts.forEach(fact -> inbox.take(List.of(fact)));

        result(contest)
                .body("status", equalTo("computed"))
                .body("quotient", equalTo("1990573/23"))
                .body(seatsOf("amanat"), equalTo(40));
    }

    @Test
    void a_batch_of_changes_is_computed_once() {
        String contest = "facts-batch-list";
        List<Arrival> facts = new ArrayList<>(Mazhilis2023.nominations(contest));
        for (int revision = 1; revision <= 50; revision++) {
            facts.add(
                    Facts.totalsChanged(
                            contest, revision, revision, 100, 0, Map.of("osdp", revision * 10L)));
        }
        inbox.take(facts);

        result(contest).body("version", equalTo(1)).body("protocolsReceived", equalTo(50));
        assertEquals(1, told.of(contest, "ResultComputed").size());
    }

    @Test
    void where_no_list_reaches_the_threshold_the_law_gives_no_answer() {
        String contest = "facts-silent-list";
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(
                List.of(
                        Facts.totalsChanged(
                                contest, 1, 1, 1, 9_000, Map.of("amanat", 400L, "auyl", 300L))));

        result(contest)
                .body("status", equalTo("not-provided-by-law"))
                .body("outcome", equalTo("not-provided-by-law"))
                .body("reason.kk", org.hamcrest.Matchers.notNullValue())
                .body("lists.seats", everyItem(nullValue()));
    }

    @Test
    void votes_for_a_list_that_is_not_known_yet_wait_for_it() {
        String contest = "facts-waiting-list";
        inbox.take(List.of(Facts.contestOpened(contest, "mazhilis-2023", 69)));
        inbox.take(List.of(Facts.totalsChanged(contest, 1, 1, 1, 0, Map.of("auyl", 10L))));
        result(contest).body("version", equalTo(0));

        inbox.take(List.of(Facts.listRegistered(contest, "auyl", "2023-02-08T10:00:00+06:00")));
        result(contest).body("version", equalTo(1)).body(seatsOf("auyl"), equalTo(69));
    }

    @Test
    void a_contest_under_an_unknown_regime_is_parked_and_the_rest_flows_on() {
        String contest = "facts-unknown-regime-list";
        inbox.take(
                List.of(
                        Facts.contestOpened(contest, "mazhilis-1848", 69),
                        Facts.contestOpened("facts-next-list", "mazhilis-2023", 69)));

        given().get("/api/results/" + contest).then().statusCode(404);
        result("facts-next-list").body("status", equalTo("counting"));
    }

    @Test
    void every_version_is_kept_and_can_be_computed_again() {
        String contest = "facts-versions-list";
        inbox.take(Mazhilis2023.nominations(contest));
        Map<String, Long> first = Map.of("osdp", 60L, "qhp", 40L);
        inbox.take(List.of(Facts.totalsChanged(contest, 1, 1, 2, 0, first)));
        inbox.take(List.of(Mazhilis2023.allCounted(contest, 2)));

        given().get("/api/results/" + contest + "/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.certified", everyItem(equalTo(false)));
        given().get("/api/results/" + contest + "/versions/1")
                .then()
                .statusCode(200)
                .body("reproduced", equalTo(true))
                .body("inputs.lists.votes", hasItem(60))
                .body("result.lists.find { it.id == 'osdp' }.seats", equalTo(41));
        given().get("/api/results/" + contest + "/versions/3").then().statusCode(404);
    }

    @Test
    void what_is_told_has_the_shape_of_the_published_example() {
        String contest = "facts-shape-list";
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(List.of(Mazhilis2023.allCounted(contest, 1)));

        JsonNode fact = told.of(contest, "ResultComputed").getFirst();
        assertEquals(Shape.of(Facts.example("ResultComputed")), Shape.of(fact));
    }

    @Test
    void a_list_whose_registration_was_cancelled_no_longer_stands() {
        String contest = "facts-cancelled-list";
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(List.of(Facts.listCancelled(contest, "baytaq")));

        result(contest).body("lists", hasSize(6)).body("lists.id", not(hasItem("baytaq")));
    }

    private static ValidatableResponse result(String contest) {
        return given().get("/api/results/" + contest).then().statusCode(200);
    }

    private static String seatsOf(String list) {
        return "lists.find { it.id == '" + list + "' }.seats";
    }
}
