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

    /** Reads a parameter of the address. */
    public static ListState fromString(String word) {
        for (ListState state : values()) {
            if (state.word().equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("No state of a list: " + word);
    }
}
