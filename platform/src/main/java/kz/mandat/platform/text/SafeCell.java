package kz.mandat.platform.text;

import org.jspecify.annotations.Nullable;

/** A cell of a CSV file that no spreadsheet runs as a formula. */
public final class SafeCell {

    private static final String RUN = "=+-@\t\r";

    private SafeCell() {}

    /** The value's text, or an empty text; guarded where a spreadsheet would run it. */
    public static String of(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return runs(text) ? "'" + text : text;
    }

    /** Whether a spreadsheet would run the text. */
    public static boolean runs(String text) {
        return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0;
    }
}
