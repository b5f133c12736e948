package kz.mandat.nominations.candidate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a candidate has come. */
public enum CandidateState {
    @JsonProperty("nominated")
    NOMINATED,
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
