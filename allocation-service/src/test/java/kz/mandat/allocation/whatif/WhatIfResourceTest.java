package kz.mandat.allocation.whatif;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import kz.mandat.allocation.fact.Mazhilis2023;
import kz.mandat.allocation.result.Races;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class WhatIfResourceTest {

    @Inject Inbox inbox;

    @Test
    void without_a_supposition_nothing_differs() {
        ask("contest=mazhilis-2023")
                .statusCode(200)
                .body("official", is(false))
                .body("notice.en", containsString("Not official"))
                .body("differences", empty())
                .body("after.result.quotient", equalTo("1990573/23"));
    }

    @Test
    void under_a_threshold_of_seven_per_cent_two_more_lists_are_left_out() {
        ask("contest=mazhilis-2023&threshold=7%25")
                .statusCode(200)
                .body("after.result.threshold", equalTo("7/100"))
                .body("after.result.lists.findAll { it.admitted }", hasSize(4))
                .body("differences.find { it.id == 'osdp' }.seatsBefore", equalTo(4))
                .body("differences.find { it.id == 'osdp' }.seatsAfter", equalTo(0))
                .body("differences.find { it.id == 'osdp' }.changes.seat", contains(1, 2, 3, 4))
                .body("differences.find { it.id == 'osdp' }.changes.gained", everyItem(is(false)));
    }

    @Test
    void one_vote_less_than_the_margin_changes_nothing_and_the_margin_does() {
        String away = "contest=mazhilis-2023&move=osdp:amanat:";
        ask(away + 12_735).statusCode(200).body("differences", empty());
        ask(away + 12_736).body("differences.id", hasItem("osdp"));
    }

    @Test
    void two_lists_that_merge_stand_as_one() {
        ask("contest=mazhilis-2023&merge=qhp:osdp")
                .statusCode(200)
                .body(
                        "after.result.lists.find { it.id == 'qhp+osdp' }.votes",
                        equalTo(432_920 + 331_058))
                .body("differences.id", containsInAnyOrder("qhp", "osdp", "qhp+osdp"));
    }

    @Test
    void another_number_of_seats_shows_every_seat_with_its_reason() {
        ask("contest=mazhilis-2023&seats=70")
                .statusCode(200)
                .body("after.seats", equalTo(70))
                .body("differences.collect { it.changes.size() }.sum()", equalTo(1))
                .body("differences[0].changes[0].gained", is(true))
                .body("differences[0].changes[0].reason.article", containsString("97-1"));
    }

    @Test
    void the_order_of_2007_gives_all_to_the_only_list_above_its_barrier() {
        ask("contest=mazhilis-2021&regime=mazhilis-2007&threshold=11%25")
                .statusCode(200)
                .body("after.regime", equalTo("mazhilis-2007"))
                .body("after.result.lists.find { it.id == 'nurotan' }.seats", equalTo(98));
    }

    @Test
    void the_link_asks_the_same_question_of_the_same_version_again() {
        inbox.take(Mazhilis2023.nominations("what-if-list"));
        inbox.take(List.of(Mazhilis2023.allCounted("what-if-list", 1)));
        ValidatableResponse first = ask("contest=what-if-list&threshold=7%25").statusCode(200);
        String link = first.extract().path("link");

        inbox.take(List.of(Mazhilis2023.shaken("what-if-list", 2)));
        String again = given().urlEncodingEnabled(false).get(link).asString();
        assertEquals(first.extract().asString(), again);
    }

    @ParameterizedTest
    @CsvSource({
        "seats=1000000000, seats",
        "seats=0, seats",
        "seats=many, seats",
        "seats=99999999999999999999, seats",
        "threshold=0%25, threshold",
        "threshold=101%25, threshold",
        "threshold=1/0, threshold",
        "threshold=five, threshold",
        "move=osdp:amanat:9999999, move",
        "move=osdp:amanat:-1, move",
        "move=osdp:nobody:1, move",
        "move=osdp:osdp:1, move",
        "move=osdp, move",
        "merge=osdp:nobody, merge",
        "merge=osdp:osdp, merge",
        "regime=mazhilis-1848, regime",
        "regime=akim-2023, regime",
        "version=-3, version"
    })
    void an_impossible_supposition_is_refused_with_its_field(String supposition, String field) {
        ask("contest=mazhilis-2023&" + supposition)
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("errors.field", hasItem(field));
    }

    @Test
    void moved_votes_change_the_winner_of_a_constituency() {
        inbox.take(Races.counted("what-if-d01", "mazhilis-2023", "KZ", Races.DECIDED));

        ask("contest=what-if-d01&move=c01:c02:2")
                .statusCode(200)
                .body("differences.id", contains("c01", "c02"))
                .body("differences[1].changes[0].gained", is(true));
        ask("contest=what-if-d01&move=c01:c02:1")
                .statusCode(200)
                .body("after.result.outcome", equalTo("repeat-voting"));
        ask("contest=what-if-d01&threshold=7%25")
                .statusCode(400)
                .body("errors.field", hasItem("threshold"));
        ask("contest=what-if-d01&seats=2").statusCode(400).body("errors.field", hasItem("seats"));
        ask("contest=what-if-d01&regime=kurultai-2026")
                .statusCode(400)
                .body("errors.field", hasItem("regime"));
    }

    @ParameterizedTest
    @CsvSource({"kk, Ресми емес", "ru, Не официально", "en, Not official"})
    void the_printed_answer_says_on_every_page_that_it_is_not_official(
            String language, String notice) {
        String page =
                given().urlEncodingEnabled(false)
                        .get(
                                "/api/what-if/page?contest=mazhilis-2023&threshold=7%25&lang="
                                        + language)
                        .then()
                        .statusCode(200)
                        .contentType("text/html")
                        .body(containsString("class=\"notice every-page\""))
                        .extract()
                        .asString();
        assertEquals(4, page.split(notice, -1).length);
        given().get("/api/what-if/page?contest=mazhilis-2023&lang=fr").then().statusCode(400);
        given().get("/api/what-if/page?contest=mazhilis-2023&seats=1000000000")
                .then()
                .statusCode(400);
    }

    @Test
    void too_many_moves_are_refused() {
        ask("contest=mazhilis-2023" + "&move=osdp:amanat:1".repeat(21))
                .statusCode(400)
                .body("errors.field", hasItem("move"));
    }

    @Test
    void a_question_about_nothing_is_refused() {
        ask("contest=nowhere").statusCode(404);
        ask("seats=70").statusCode(400).body("errors.field", hasItem("contest"));
    }

    private static ValidatableResponse ask(String question) {
        return given().urlEncodingEnabled(false).get("/api/what-if?" + question).then();
    }
}
