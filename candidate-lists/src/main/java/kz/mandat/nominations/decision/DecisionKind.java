package kz.mandat.nominations.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was decided. */
public enum DecisionKind {
    @JsonProperty("registration")
    REGISTRATION,
    @JsonProperty("refusal")
    REFUSAL,
    @JsonProperty("cancellation")
    CANCELLATION,
    @JsonProperty("withdrawal")
    WITHDRAWAL,
    @JsonProperty("exclusion")
    EXCLUSION,
    @JsonProperty("restoration")
    RESTORATION,
    @JsonProperty("dismissal")
    DISMISSAL
}
