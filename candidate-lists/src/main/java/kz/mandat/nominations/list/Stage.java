package kz.mandat.nominations.list;

import com.fasterxml.jackson.annotation.JsonProperty;

/** At which stage the persons of a list are counted. */
public enum Stage {
    /** As the party submitted it, with everybody who left or was excluded since. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** Who still stands on it. */
    @JsonProperty("registered")
    REGISTERED,
    /** Who received its mandates. */
    @JsonProperty("elected")
    ELECTED
}
