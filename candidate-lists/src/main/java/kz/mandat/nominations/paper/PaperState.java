package kz.mandat.nominations.paper;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a paper. */
public enum PaperState {
    @JsonProperty("filed")
    FILED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("defective")
    DEFECTIVE,
    /** Another paper cured its defect. */
    @JsonProperty("replaced")
    REPLACED
}
