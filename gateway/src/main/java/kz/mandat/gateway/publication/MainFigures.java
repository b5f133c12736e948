package kz.mandat.gateway.publication;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The main figures of a result as plain HTML: the sentence that states the case, votes, shares and
 * seats, what the data are made of.
 */
final class MainFigures {

    private final Words words;

    MainFigures(Words words) {
        this.words = words;
    }

    String of(List<JsonObject> results) {
        StringBuilder html = new StringBuilder();
        results.forEach(result -> html.append(one(result)));
        return html.toString();
    }

    private String one(JsonObject result) {
        return "<section class=\"plain\" lang=\"%s\"><h2>%s</h2><p>%s</p>%s%s<p>%s</p></section>"
                .formatted(
                        words.language(),
                        escaped(result.getString("contest")),
                        escaped(sentence(result)),
                        note(result.getJsonObject("note")),
                        table(result),
                        links(result.getString("contest")));
    }

    private String sentence(JsonObject result) {
        long received = result.getLong("protocolsReceived", 0L);
        long expected = result.getLong("protocolsExpected", 0L);
        JsonObject certified = result.getJsonObject("certified");
        if (certified != null) {
            return words.say(
                    "case.certified",
                    Map.of(
                            "day", words.day(certified.getString("at")),
                            "decision", certified.getString("decisionNumber"),
                            "received", words.whole(received),
                            "expected", words.whole(expected)));
        }
        if (received == 0) {
            return words.say("case.none", Map.of("expected", words.whole(expected)));
        }
        return received < expected
                ? words.say(
                        "case.counting",
                        Map.of(
                                "received", words.whole(received),
                                "expected", words.whole(expected),
                                "percent", words.percent(tenths(received, expected))))
                : words.say("case.complete", Map.of("expected", words.whole(expected)));
    }

    /** Rounded down, so that the count is never complete before the last protocol. */
    private static String tenths(long received, long expected) {
        long tenths = received * 1_000 / expected;
        return tenths / 10 + "." + tenths % 10;
    }

    private String note(@Nullable JsonObject note) {
        return note == null ? "" : "<p>" + escaped(words.say(note)) + "</p>";
    }

    private String table(JsonObject result) {
        StringBuilder rows = new StringBuilder();
        lists(result).forEach(list -> rows.append(row(list)));
        rows.append(plainRow("lists.againstAll", result.getLong("againstAll", 0L)));
        rows.append(plainRow("lists.base", result.getLong("base", 0L)));
        rows.append(plainRow("lists.invalid", result.getLong("invalid", 0L)));
        return "<table><caption>%s</caption><thead><tr>%s%s%s%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(
                        escaped(words.say("lists.caption")),
                        heading("lists.list"),
                        heading("lists.votes"),
                        heading("lists.share"),
                        heading("lists.seats"),
                        rows);
    }

    private static List<JsonObject> lists(JsonObject result) {
        return result.getJsonArray("lists", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .sorted(Comparator.comparing(list -> -list.getLong("votes", 0L)))
                .toList();
    }

    private String heading(String key) {
        return "<th scope=\"col\">" + escaped(words.say(key)) + "</th>";
    }

    private String row(JsonObject list) {
        String share = list.getString("sharePercent");
        Long seats = list.getLong("seats");
        return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        escaped(words.say(list.getJsonObject("name"))),
                        words.whole(list.getLong("votes", 0L)),
                        share == null ? "–" : escaped(words.percent(share)),
                        seats == null ? "–" : words.whole(seats));
    }

    private String plainRow(String key, long figure) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td><td></td><td></td></tr>"
                .formatted(escaped(words.say(key)), words.whole(figure));
    }

    private String links(String contest) {
        return "<a href=\"/api/results/%1$s\">/api/results/%1$s</a>".formatted(escaped(contest))
                + " <a href=\"/api/results/%1$s/explanation/page?lang=%2$s\">%3$s</a>"
                        .formatted(
                                escaped(contest),
                                words.language(),
                                escaped(words.say("results.toWhy")));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
