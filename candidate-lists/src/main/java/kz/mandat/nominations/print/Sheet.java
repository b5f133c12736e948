package kz.mandat.nominations.print;

/** One printable sheet; every text put into it is escaped. */
public final class Sheet {

    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm } body { font: 12pt/1.5 serif; max-width: 170mm; margin: auto }
            h1, .centre { text-align: center } table { width: 100%; border-collapse: collapse }
            td, th { border: 1px solid; padding: 6px; text-align: left } .box { width: 12mm }
            .mark { border: 2px solid; padding: 4px; text-align: center; font-weight: bold }\
            """;

    private final StringBuilder body = new StringBuilder();
    private final String language;
    private final String title;

    public Sheet(String language, String title) {
        this.language = language;
        this.title = title;
        body.append("<h1>").append(escaped(title)).append("</h1>\n");
    }

    public Sheet mark(String text) {
        body.append("<p class=\"mark\">").append(escaped(text)).append("</p>\n");
        return this;
    }

    public Sheet centred(String text) {
        body.append("<p class=\"centre\">").append(escaped(text)).append("</p>\n");
        return this;
    }

    public Sheet paragraph(String text) {
        body.append("<p>").append(escaped(text)).append("</p>\n");
        return this;
    }

    public Sheet beginTable() {
        body.append("<table>\n");
        return this;
    }

    /** A line with an empty box at its end, to put a mark into. */
    public Sheet choice(String text, String below) {
        body.append("<tr><td>")
                .append(escaped(text))
                .append(below.isEmpty() ? "" : "<br><small>" + escaped(below) + "</small>")
                .append("</td><td class=\"box\"></td></tr>\n");
        return this;
    }

    public Sheet row(String head, String text) {
        body.append("<tr><th scope=\"row\">")
                .append(escaped(head))
                .append("</th><td>")
                .append(escaped(text))
                .append("</td></tr>\n");
        return this;
    }

    public Sheet endTable() {
        body.append("</table>\n");
        return this;
    }

    public String html() {
        return "<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title><style>%s</style></head>\n<body>\n%s</body></html>\n"
                .formatted(language, escaped(title), STYLE, body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
