package kz.mandat.registry.print;

/** A plain page for a printer. */
public final class Html {

    private Html() {}

    public static String page(String title, String body) {
        return """
        <!DOCTYPE html>
        <html lang="kk">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        body { font: 16px/1.5 "Noto Sans", Inter, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
        h1 { font-size: 1.75rem; line-height: 1.25; }
        dt { color: #555; } dd { margin: 0 0 .75rem; }
        svg { width: 9rem; height: 9rem; }
        .code { font-family: monospace; overflow-wrap: anywhere; }
        @media print { body { margin: 0; max-width: none; } }
        </style>
        </head>
        <body>
        %s</body>
        </html>
        """
                .formatted(text(title), body);
    }

    /** A text as it may stand in a page. */
    public static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
