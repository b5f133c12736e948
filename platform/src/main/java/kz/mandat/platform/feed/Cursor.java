package kz.mandat.platform.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/** A place in the feed: after this fact of this transaction. Clients keep its text and send it. */
public record Cursor(String transaction, long fact) {

    static final Cursor START = new Cursor("0", 0);
    private static final Pattern TEXT = Pattern.compile("(\\d{1,19})-(\\d{1,18})");

    /** Reads a cursor; an empty text is the beginning. */
    public static Cursor parse(String text) {
        if (text.isEmpty()) {
            return START;
        }
        Matcher cursor = TEXT.matcher(text);
        if (!cursor.matches()) {
            throw ProblemException.invalid(FieldError.of("after", InputRule.INVALID, text));
        }
        return new Cursor(cursor.group(1), Long.parseLong(cursor.group(2)));
    }

    public String text() {
        return transaction + "-" + fact;
    }
}
