package kz.mandat.gateway.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainFiguresTest {

    private static final JsonObject TEXTS =
            new JsonObject()
                    .put("case.certified", "{{day}}, {{decision}}, {{received}}/{{expected}}")
                    .put("case.counting", "{{received}}/{{expected}} ({{percent}})")
                    .put("case.none", "0/{{expected}}")
                    .put("case.complete", "all {{expected}}")
                    .put("lists.againstAll", "Против всех")
                    .put("date.day", "{{day}} {{month}} {{year}}")
                    .put("date.month.3", "марта");

    private static JsonObject result(long received, long expected) {
        return new JsonObject()
                .put("contest", "mazhilis-2023-list")
                .put("protocolsReceived", received)
                .put("protocolsExpected", expected)
                .put("againstAll", 248_291)
                .put(
                        "lists",
                        new JsonArray()
                                .add(list("B & <b>", 1, "0.10", null))
                                .add(list("AMANAT", 3_431_510, "53.90", 40)));
    }

    private static JsonObject list(String name, long votes, String share, Integer seats) {
        return new JsonObject()
                .put("name", new JsonObject().put("kk", name).put("ru", name).put("en", name))
                .put("votes", votes)
                .put("sharePercent", share)
                .put("seats", seats);
    }

    private static String shown(String language, JsonObject result) {
        return new MainFigures(new Words(language, TEXTS)).of(List.of(result));
    }

    @Test
    void votes_shares_and_seats_stand_in_a_table_the_largest_list_first() {
        String html = shown("ru", result(10_223, 10_223));
        assertTrue(
                html.contains(
                        "AMANAT</th><td>3\u202f431\u202f510</td><td>53,90\u202f%</td><td>40</td>"));
        assertTrue(html.indexOf("AMANAT") < html.indexOf("B &amp;"));
    }

    @Test
    void what_came_with_the_data_is_never_read_as_html() {
        assertFalse(shown("en", result(1, 2)).contains("<b>"));
    }

    @Test
    void seats_that_are_not_distributed_are_a_dash() {
        assertTrue(shown("en", result(1, 2)).contains("<td>0.10\u202f%</td><td>–</td>"));
    }

    @Test
    void a_count_is_not_complete_before_the_last_protocol() {
        assertTrue(shown("en", result(10_222, 10_223)).contains("10,222/10,223 (99.9\u202f%)"));
        assertTrue(shown("en", result(10_223, 10_223)).contains("all 10,223"));
        assertTrue(shown("en", result(0, 10_223)).contains("0/10,223"));
    }

    @Test
    void a_certified_result_says_when_and_by_which_decision() {
        JsonObject certified =
                result(2, 2)
                        .put(
                                "certified",
                                new JsonObject()
                                        .put("decisionNumber", "1/720")
                                        .put("at", "2023-03-26T20:00:00Z"));
        assertTrue(shown("ru", certified).contains("27 марта 2023, 1/720, 2/2"));
    }

    @Test
    void exercises_and_contests_without_a_protocol_do_not_open_the_site() {
        JsonArray items =
                new JsonArray()
                        .add(summary("kurultai-2027-list", 0))
                        .add(summary("mazhilis-drill-1-list", 5))
                        .add(summary("mazhilis-2023-list", 5));
        Buffer summaries = new JsonObject().put("items", items).toBuffer();
        assertEquals(List.of("mazhilis-2023-list"), FirstPage.countedLists(summaries));
    }

    private static JsonObject summary(String contest, long received) {
        return new JsonObject()
                .put("contest", contest)
                .put("kind", "list")
                .put("protocolsReceived", received);
    }
}
