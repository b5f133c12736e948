package kz.mandat.allocation.whatif;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The address that asks a question again and gives the same answer: always of one version. */
final class Link {

    private Link() {}

    static String of(String contest, @Nullable Integer version, Supposition supposition) {
        StringJoiner query = new StringJoiner("&", "/api/what-if?", "");
        add(query, "contest", contest);
        add(query, "version", version);
        add(query, "regime", supposition.regime());
        add(query, "threshold", supposition.threshold());
        add(query, "seats", supposition.seats());
        supposition.moves().forEach(move -> add(query, "move", move.word()));
        supposition.mergers().forEach(merger -> add(query, "merge", merger.word()));
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
