package kz.mandat.nominations.appeal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of an appeal. */
public enum Outcome {
    @JsonProperty("upheld")
    UPHELD,
    @JsonProperty("dismissed")
    DISMISSED
}
