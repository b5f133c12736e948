package kz.mandat.tally.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a commission may decide about a protocol. */
public enum DecisionKind {
    ACCEPT,
    /** A contradictory protocol counts as the signed paper says. */
    COUNT_AS_STATED,
    /** A protocol that does not count yet is sent back. */
    RETURN,
    /** A counted protocol is taken out of the totals and sent back. */
    REOPEN,
    /** The ballots are counted again; the old figures count until the new ones are accepted. */
    RECOUNT,
    /** The vote at the station is void. */
    ANNUL,
    /** The ballots of a mobile box are void; the protocol is drawn up again without them. */
    ANNUL_BOX,
    /** A signed act says that the station has no protocol. */
    DECLARE_ABSENT;

    /** Whether no protocol of the station is expected any more. */
    boolean standsForProtocol() {
        return this == ANNUL || this == DECLARE_ABSENT;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
