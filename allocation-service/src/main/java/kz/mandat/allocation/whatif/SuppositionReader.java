package kz.mandat.allocation.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.mandat.allocation.whatif.Supposition.Merger;
import kz.mandat.allocation.whatif.Supposition.Move;
import kz.mandat.law.Fraction;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads a supposition from its link; all faults of the link are named at once. */
final class SuppositionReader {

    private static final int MOST_CHANGES = 20;
    private static final int MOST_SEATS = 1000;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
    private static final Pattern FRACTION = Pattern.compile("\\d{1,9}/\\d{1,9}");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?%");
    private static final Pattern ID = Pattern.compile("[a-z0-9+-]{1,100}");

    private final List<FieldError> errors = new ArrayList<>();

    private SuppositionReader() {}

    static Supposition read(SuppositionQuery query) {
        return new SuppositionReader().supposition(query);
    }

    /** The version asked for, or null for the newest. */
    static @Nullable Integer version(SuppositionQuery query) {
        SuppositionReader reader = new SuppositionReader();
        Integer version = reader.whole("version", query.version(), 1, Integer.MAX_VALUE);
        reader.refuseFaults();
        return version;
    }

    private Supposition supposition(SuppositionQuery query) {
        Supposition read =
                new Supposition(
                        query.regime(),
                        threshold(query.threshold()),
                        whole("seats", query.seats(), 1, MOST_SEATS),
                        changes("move", query.move(), this::move),
                        changes("merge", query.merge(), this::merger));
        refuseFaults();
        return read;
    }

    private void refuseFaults() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private @Nullable Integer whole(String field, @Nullable String text, int least, int most) {
        if (text == null) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            errors.add(FieldError.of(field, InputRule.WRONG_TYPE, "integer"));
            return null;
        }
        long value = Long.parseLong(text);
        if (value < least || value > most) {
            errors.add(FieldError.of(field, InputRule.OUT_OF_RANGE, least + "-" + most));
            return null;
        }
        return (int) value;
    }

    private @Nullable Fraction threshold(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Fraction read = fraction(text);
        if (read == null) {
            errors.add(FieldError.of("threshold", InputRule.WRONG_TYPE, "7/100, 7%"));
            return null;
        }
        if (read.sign() <= 0 || read.compareTo(Fraction.ONE) > 0) {
            errors.add(FieldError.of("threshold", InputRule.OUT_OF_RANGE, "0% < … ≤ 100%"));
            return null;
        }
        return read;
    }

    private static @Nullable Fraction fraction(String text) {
        if (FRACTION.matcher(text).matches() && !text.matches(".*/0+")) {
            return Fraction.parse(text);
        }
        if (PERCENT.matcher(text).matches()) {
            BigDecimal percent = new BigDecimal(text.substring(0, text.length() - 1));
            return Fraction.of(
                    percent.unscaledValue(),
                    BigDecimal.TEN.pow(percent.scale() + 2).toBigInteger());
        }
        return null;
    }

    private <T> List<T> changes(
            String field, List<String> texts, Function<String, @Nullable T> read) {
        if (texts.size() > MOST_CHANGES) {
            errors.add(FieldError.of(field, InputRule.OUT_OF_RANGE, "0-" + MOST_CHANGES));
            return List.of();
        }
        List<T> changes = new ArrayList<>();
        for (String text : texts) {
            T change = read.apply(text);
            if (change != null) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }

    private @Nullable Move move(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3
                || !areIds(parts[0], parts[1])
                || !WHOLE.matcher(parts[2]).matches()) {
            errors.add(FieldError.of("move", InputRule.WRONG_TYPE, "from:to:votes"));
            return null;
        }
        return new Move(parts[0], parts[1], Long.parseLong(parts[2]));
    }

    private @Nullable Merger merger(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 2 || !areIds(parts[0], parts[1])) {
            errors.add(FieldError.of("merge", InputRule.WRONG_TYPE, "first:second"));
            return null;
        }
        return new Merger(parts[0], parts[1]);
    }

    private static boolean areIds(String one, String other) {
        return ID.matcher(one).matches() && ID.matcher(other).matches() && !one.equals(other);
    }
}
