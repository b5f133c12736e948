package kz.mandat.platform.export;

/**
 * A column of a table: its name, its Frictionless type, the SQL that gives it, and what it means. A
 * free text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
public record Column(String name, String type, String sql, String description, boolean required) {

    /** An identifier, which the suite itself has checked. */
    public static Column id(String name, String sql, String description) {
        return new Column(name, "string", sql, description, true);
    }

    public static Column text(String name, String sql, String description) {
        return new Column(name, "string", guarded(sql), description, false);
    }

    private static String guarded(String sql) {
        return "case when left(%1$s, 1) in ('=', '+', '-', '@', E'\\t', E'\\r') then '''' || %1$s else %1$s end"
                .formatted(sql);
    }

    public static Column integer(String name, String sql, String description) {
        return new Column(name, "integer", sql, description, true);
    }

    public static Column of(String name, String type, String sql, String description) {
        return new Column(name, type, sql, description, false);
    }

    public Column optional() {
        return new Column(name, type, sql, description, false);
    }

    String selected() {
        return "(%s) as %s".formatted(sql, quoted(name));
    }

    /** A name as SQL takes it whatever it holds. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text as SQL takes it whatever it holds. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
