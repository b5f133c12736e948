package kz.mandat.allocation.recall;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The steps of a recall in their order. */
public enum RecallStepKind {
    /** The commission registered the application: the collection of signatures begins. */
    REGISTERED,
    /** The commission counted and checked the signatures. */
    SIGNATURES,
    /** The commission ordered the vote. */
    VOTE_ORDERED,
    /** The commission set the outcome of the vote. */
    DECIDED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RecallStepKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
