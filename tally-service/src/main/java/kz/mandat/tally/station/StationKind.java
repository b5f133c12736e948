package kz.mandat.tally.station;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of polling stations (art. 23); all but the ordinary ones are special. */
public enum StationKind {
    ORDINARY,
    HOSPITAL,
    MILITARY,
    DETENTION,
    REMOTE,
    ABROAD;

    public static Optional<StationKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(name)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
