package kz.mandat.nominations.election;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a vote is held again. */
public enum RepeatKind {
    /** The same lists and candidates stand; nobody is nominated. */
    // Art. 95(2)-(3), 109-1
    @JsonProperty("repeat-voting")
    VOTING,
    /** Nomination and registration begin anew, in terms that the commission sets. */
    // Art. 96, 110, 113-9
    @JsonProperty("repeat-elections")
    ELECTIONS
}
