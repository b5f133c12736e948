package kz.mandat.drill;

import java.util.List;
import java.util.Random;

/** Input that nobody should send, from a seed. */
final class Junk {

    private static final List<String> TEXTS =
            List.of(
                    "none",
                    "mazhilis-2023-list",
                    "75-0001",
                    "../../etc/passwd",
                    "..%2f..%2f",
                    "'; drop table protocol; --",
                    "\" or 1=1",
                    "<script>alert(1)</script>",
                    "=cmd|' /C calc'!A0",
                    "${jndi:ldap://localhost/x}",
                    "\u0000",
                    "a\r\nSet-Cookie: x=1",
                    "\uFEFF",
                    "\u202Eabc",
                    "🗳️",
                    "Ә Ғ Қ Ң Ө Ұ Ү Һ І",
                    "-1",
                    "0",
                    "9223372036854775808",
                    "1e400",
                    "NaN",
                    "null",
                    "true",
                    "2023-02-30",
                    "2023-03-19T25:00:00Z",
                    "00000000-0000-0000-0000-000000000000",
                    " ",
                    ".",
                    "x".repeat(3_000));
    private static final List<String> NAMES =
            List.of(
                    "id",
                    "contest",
                    "station",
                    "voters",
                    "votes",
                    "reason",
                    "name",
                    "party",
                    "persons",
                    "decisionNumber",
                    "at",
                    "territory",
                    "status",
                    "seats",
                    "__proto__");
    private static final List<String> TYPES =
            List.of(
                    "application/json",
                    "application/json;charset=utf-16",
                    "text/csv",
                    "application/x-ndjson",
                    "text/plain",
                    "multipart/form-data",
                    "application/octet-stream",
                    "application/xml",
                    "*/*",
                    "image/png");
    private static final int DEEP = 5_000;
    private static final int LONG = 200_000;

    private Junk() {}

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** What an HTTP header can carry at all. */
    static String header(Random random) {
        String text = text(random).replaceAll("[^\\x20-\\x7e]", "?").strip();
        return text.isEmpty() ? "?" : text;
    }

    /** Mostly one that the operation takes. */
    static String mediaType(Random random, List<String> taken) {
        return taken.isEmpty() || random.nextInt(6) == 0
                ? TYPES.get(random.nextInt(TYPES.size()))
                : taken.get(random.nextInt(taken.size()));
    }

    static String body(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "{";
            case 2 -> "[".repeat(DEEP);
            case 3 -> "{\"a\":".repeat(DEEP);
            case 4 -> "\"" + "x".repeat(LONG) + "\"";
            case 5 -> "{\"voters\":" + "9".repeat(DEEP) + "}";
            case 6 -> "{\"id\":\"a\",\"id\":\"b\"}";
            case 7 -> "\uFEFF" + object(random, 2);
            case 8 -> object(random, 0) + "\n" + object(random, 1) + "\n{";
            case 9 -> "surname,givenName\n=1+1," + text(random) + "\n\"unclosed";
            default -> object(random, 3);
        };
    }

    private static String object(Random random, int depth) {
        StringBuilder object = new StringBuilder("{");
        for (int field = 0; field < 1 + random.nextInt(6); field++) {
            object.append(field == 0 ? "" : ",")
                    .append('"')
                    .append(NAMES.get(random.nextInt(NAMES.size())))
                    .append("\":")
                    .append(value(random, depth));
        }
        return object.append('}').toString();
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(8)) {
            case 0 -> "null";
            case 1 -> "-1";
            case 2 -> "1e308";
            case 3 -> "[]";
            case 4 -> depth > 0 ? object(random, depth - 1) : "{}";
            case 5 -> "[" + (depth > 0 ? object(random, depth - 1) : "0") + "]";
            default -> quoted(text(random));
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char each : text.toCharArray()) {
            if (each == '"' || each == '\\') {
                quoted.append('\\').append(each);
            } else if (each < ' ') {
                quoted.append("\\u%04x".formatted((int) each));
            } else {
                quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }
}
