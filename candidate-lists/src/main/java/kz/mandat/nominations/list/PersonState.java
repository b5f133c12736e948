package kz.mandat.nominations.list;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a person still stands on a list; who left keeps the place, which stays empty. */
public enum PersonState {
    @JsonProperty("standing")
    STANDING,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("excluded")
    EXCLUDED
}
