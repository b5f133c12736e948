package kz.mandat.tally.territory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.Problem;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a row of an import. */
public final class RowCheck {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST_NAME = 500;

    private final List<FieldError> errors = new ArrayList<>();

    /** An id of letters, digits, dots, hyphens and underscores. */
    public void id(String field, @Nullable String value) {
        required(field, value);
        if (value != null && !ID.matcher(value).matches()) {
            add(FieldError.of(field, InputRule.INVALID, field));
        }
    }

    public void required(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            add(FieldError.of(field, InputRule.REQUIRED));
        }
    }

    public void range(String field, @Nullable Integer value, int from, int to) {
        required(field, value);
        if (value != null && (value < from || value > to)) {
            add(FieldError.of(field, InputRule.OUT_OF_RANGE, from + "-" + to));
        }
    }

    /** A coordinate within so many degrees of zero, or none. */
    public void degrees(String field, @Nullable BigDecimal value, int most) {
        if (value != null && value.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            add(FieldError.of(field, InputRule.OUT_OF_RANGE, -most + "-" + most));
        }
    }

    /** A name in all three languages. */
    public void name(String field, @Nullable Localized name) {
        if (name == null) {
            required(field, null);
            return;
        }
        text(field + ".kk", name.kk());
        text(field + ".ru", name.ru());
        text(field + ".en", name.en());
    }

    private void text(String field, @Nullable String text) {
        required(field, text);
        if (text != null && text.length() > LONGEST_NAME) {
            add(FieldError.of(field, InputRule.OUT_OF_RANGE, "1-" + LONGEST_NAME));
        }
    }

    public void add(FieldError error) {
        errors.add(error);
    }

    public @Nullable Problem problem() {
        return errors.isEmpty() ? null : ProblemException.invalid(errors).problem();
    }
}
