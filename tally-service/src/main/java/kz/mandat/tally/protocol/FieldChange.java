package kz.mandat.tally.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One field with its old and its new figure side by side; the difference, for a figure, is also
 * what the change does to the totals above.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(
        String field, @Nullable Object before, @Nullable Object after, @Nullable Long difference) {

    static FieldChange of(String field, @Nullable Object before, @Nullable Object after) {
        boolean isFigure =
                (before == null || before instanceof Long)
                        && (after == null || after instanceof Long);
        return new FieldChange(
                field, before, after, isFigure ? number(after) - number(before) : null);
    }

    private static long number(@Nullable Object figure) {
        return figure instanceof Long number ? number : 0;
    }
}
