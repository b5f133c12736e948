package kz.mandat.allocation.result;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a result stands on its way from the first protocol to the decision of the commission. */
public enum ResultStatus {
    /** Protocols are missing; the seats, if any, are provisional. */
    COUNTING,
    /** All protocols are in; the commission has not yet certified. */
    COMPUTED,
    /** Nobody is elected: the voters vote again, or a new election is held. */
    TIED,
    /** The law gives no answer for these votes. */
    NOT_PROVIDED_BY_LAW,
    /** The commission has ordered that the voters vote again. */
    REPEAT_VOTING_ORDERED,
    /** The commission has ordered a new election. */
    REPEAT_ELECTIONS_ORDERED,
    /** The commission has declared the vote void; what follows is not ordered yet. */
    ANNULLED,
    /** The commission has certified this version. */
    CERTIFIED,
    /** The certified result of a repeat vote has come in its place. */
    SUPERSEDED;

    /** The word as it travels and is stored. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean awaitsDecision() {
        return this == TIED || this == NOT_PROVIDED_BY_LAW;
    }

    boolean canBeAnnulled() {
        return switch (this) {
            case COUNTING, COMPUTED, TIED, NOT_PROVIDED_BY_LAW, CERTIFIED -> true;
            case REPEAT_VOTING_ORDERED, REPEAT_ELECTIONS_ORDERED, ANNULLED, SUPERSEDED -> false;
        };
    }

    static ResultStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
