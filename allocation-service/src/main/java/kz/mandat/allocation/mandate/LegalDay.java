package kz.mandat.allocation.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that it is in Kazakhstan at a moment: terms are counted in days. */
public final class LegalDay {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private LegalDay() {}

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, KAZAKHSTAN);
    }
}
