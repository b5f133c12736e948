package kz.mandat.allocation.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a commission can decide about a result that the law does not settle. */
public enum DecisionKind {
    /** So many mandates for each list. */
    @JsonProperty("mandates")
    MANDATES,
    /** One candidate is elected. */
    @JsonProperty("elected")
    ELECTED,
    /** The voters vote again, on some of the candidates. */
    @JsonProperty("repeat-voting")
    REPEAT_VOTING,
    /** The election is held again, from nomination on. */
    @JsonProperty("repeat-elections")
    REPEAT_ELECTIONS;

    boolean ordersAnotherVote() {
        return this == REPEAT_VOTING || this == REPEAT_ELECTIONS;
    }
}
