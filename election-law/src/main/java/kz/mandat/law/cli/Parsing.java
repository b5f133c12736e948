package kz.mandat.law.cli;

import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Numbers and times as they are written in files. */
final class Parsing {

    private Parsing() {}

    static long votes(long line, String field, String text) {
        if (!text.matches("-?[0-9]+")) {
            throw new InputError(line, field, "'" + text + "' is not a whole number");
        }
        BigInteger number = new BigInteger(text);
        if (number.bitLength() >= Long.SIZE) {
            throw new InputError(line, field, text + " is above " + Long.MAX_VALUE);
        }
        if (number.signum() < 0) {
            throw new InputError(line, field, text + " is negative");
        }
        return number.longValueExact();
    }

    static @Nullable OffsetDateTime time(long line, String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException notATime) {
            throw new InputError(
                    line,
                    field,
                    "'" + text + "' is not a time with offset such as 2023-02-01T10:00:00+06:00");
        }
    }
}
