package kz.mandat.tally.turnout;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a published share of voters cannot be as it stands. */
public enum TurnoutFlag {
    /** Lower than an hour before: voters who came do not un-come. */
    FALLS,
    /** A step that no other part of the country's day explains. */
    JUMPS,
    /** Nothing was published for this hour. */
    GAP;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
