package kz.mandat.nominations.list;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a list has come. */
public enum ListState {
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** The word as it travels. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
