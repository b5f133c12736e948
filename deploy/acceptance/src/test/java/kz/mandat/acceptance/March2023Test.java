package kz.mandat.acceptance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The election of 19 March 2023, counted from 10,223 stations and turned into its seats by the
 * running suite.
 */
@ExtendWith(WithRunningSuite.class)
class March2023Test {

    private static final Map<String, Integer> OFFICIAL_SEATS =
            Map.of(
                    "amanat",
                    40,
                    "auyl",
                    8,
                    "respublica",
                    6,
                    "aqjol",
                    6,
                    "qhp",
                    5,
                    "osdp",
                    4,
                    "baytaq",
                    0);
    private static final Map<String, Integer> OFFICIAL_VOTES =
            Map.of(
                    "amanat", 3_431_510,
                    "auyl", 693_938,
                    "respublica", 547_154,
                    "aqjol", 535_139,
                    "qhp", 432_920,
                    "osdp", 331_058,
                    "baytaq", 146_431);

    private final RunningSuite suite;

    March2023Test(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void the_seats_are_the_official_ones() {
        JsonPath result = result().extract().jsonPath();
        Map<String, Integer> seats = new HashMap<>();
        Map<String, Integer> votes = new HashMap<>();
        for (Map<String, Object> list : result.<Map<String, Object>>getList("lists")) {
            seats.put((String) list.get("id"), (Integer) list.get("seats"));
            votes.put((String) list.get("id"), (Integer) list.get("votes"));
        }
        assertEquals(OFFICIAL_SEATS, seats);
        assertEquals(OFFICIAL_VOTES, votes);
    }

    @Test
    void the_quotient_is_5971719_over_69_and_the_base_leaves_out_invalid_ballots() {
        result().body("quotient", equalTo("1990573/23"))
                .body("base", equalTo(6_366_441))
                .body("againstAll", equalTo(248_291))
                .body("invalid", equalTo(155_419));
    }

    @Test
    void every_protocol_is_in_and_the_result_is_certified() {
        result().body("status", equalTo("certified"))
                .body("protocolsReceived", equalTo(10_223))
                .body("protocolsExpected", equalTo(10_223))
                .body("voters", equalTo(12_035_578))
                .body("issued", equalTo(6_521_860));
    }

    @Test
    void every_step_has_its_ground_and_a_sentence_in_three_languages() {
        result().body("steps.ground.en", everyItem(notNullValue()))
                .body("steps.text.kk", everyItem(not(is(""))))
                .body("steps.text.ru", everyItem(not(is(""))))
                .body("steps.text.en", hasItem(containsString("5,971,719")));
    }

    @Test
    void the_figures_say_plainly_that_the_split_is_synthetic() {
        result().body("synthetic", equalTo(true)).body("note.en", containsString("synthetic"));
    }

    @Test
    void the_regions_add_up_to_the_country() {
        JsonPath regions =
                suite.anyone()
                        .get("/api/totals/{contest}/territories", RunningSuite.CONTEST)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(21))
                        .extract()
                        .jsonPath();
        assertEquals(12_035_578, sum(regions, "voters"));
        assertEquals(6_521_860, sum(regions, "issued"));
        assertEquals(3_431_510, sum(regions, "votes.amanat"));
        assertEquals(10_223, sum(regions, "protocolsReceived"));
    }

    private static int sum(JsonPath regions, String field) {
        return regions.<Integer>getList("items." + field).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void every_list_is_public_with_its_official_length() {
        suite.anyone()
                .get("/api/contests/{contest}/lists", RunningSuite.CONTEST)
                .then()
                .statusCode(200)
                .body("items", hasSize(7));
    }

    @Test
    void one_document_describes_the_whole_api() {
        JsonPath api =
                suite.anyone().get("/api/openapi").then().statusCode(200).extract().jsonPath();
        Map<String, Object> paths = api.getMap("paths");
        for (String path :
                List.of(
                        "/api/parties",
                        "/api/elections",
                        "/api/protocols/bulk",
                        "/api/results/{contest}")) {
            assertTrue(paths.containsKey(path), path);
        }
    }

    @Test
    void every_part_is_ready() {
        assertTrue(suite.suite().isReady());
    }

    private ValidatableResponse result() {
        return suite.anyone()
                .get("/api/results/{contest}", RunningSuite.CONTEST)
                .then()
                .statusCode(200);
    }
}
