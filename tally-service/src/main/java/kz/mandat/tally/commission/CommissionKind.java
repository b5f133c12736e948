package kz.mandat.tally.commission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of election commissions (art. 10), and what each is attached to. */
enum CommissionKind {
    CENTRAL,
    TERRITORIAL,
    DISTRICT,
    PRECINCT;

    static Optional<CommissionKind> of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    /** The field that says what a commission of this kind is attached to. */
    String field() {
        return switch (this) {
            case CENTRAL, TERRITORIAL -> "territory";
            case DISTRICT -> "constituency";
            case PRECINCT -> "station";
        };
    }
}
