package kz.mandat.registry.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An individual identification number: twelve digits with date of birth, century and check digit.
 * It never prints itself.
 */
public final class Iin {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int NO_CHECK_DIGIT = 10;

    private final String digits;
    private final LocalDate birthDate;

    private Iin(String digits, LocalDate birthDate) {
        this.digits = digits;
        this.birthDate = birthDate;
    }

    public static boolean isTwelveDigits(String text) {
        return TWELVE_DIGITS.matcher(text).matches();
    }

    /** The number, if its digits, its date and its check digit are right. */
    public static Optional<Iin> parse(String text) {
        if (!isTwelveDigits(text) || checkDigit(text) != digit(text, 11)) {
            return Optional.empty();
        }
        return birthDate(text).map(date -> new Iin(text, date));
    }

    private static Optional<LocalDate> birthDate(String text) {
        // The seventh digit: 1, 2 for the nineteenth century, 3, 4 for the twentieth, 5, 6 for the
        // twenty-first; odd for men.
        int century = digit(text, 6);
        if (century < 1 || century > 6) {
            return Optional.empty();
        }
        int year = 1800 + (century - 1) / 2 * 100 + Integer.parseInt(text.substring(0, 2));
        try {
            return Optional.of(
                    LocalDate.of(
                            year,
                            Integer.parseInt(text.substring(2, 4)),
                            Integer.parseInt(text.substring(4, 6))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The check digit that eleven digits demand, or 10 where they cannot have one. */
    static int checkDigit(String text) {
        int sum = weighted(text, FIRST);
        return sum == NO_CHECK_DIGIT ? weighted(text, SECOND) : sum;
    }

    private static int weighted(String text, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(text, i) * weights[i];
        }
        return sum % 11;
    }

    private static int digit(String text, int position) {
        return text.charAt(position) - '0';
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    /** For sealing and matching only. */
    public String digits() {
        return digits;
    }

    @Override
    public String toString() {
        return "IIN";
    }
}
