package kz.mandat.nominations.election;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an election is held. */
public enum ElectionKind {
    @JsonProperty("regular")
    REGULAR,
    @JsonProperty("early")
    EARLY,
    @JsonProperty("repeat")
    REPEAT,
    /** Instead of a deputy who left before the term's end. */
    @JsonProperty("instead-of-departed")
    INSTEAD_OF_DEPARTED;

    /** The word as it travels. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
