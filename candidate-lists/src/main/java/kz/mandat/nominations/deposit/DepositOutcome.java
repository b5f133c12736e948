package kz.mandat.nominations.deposit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a deposit. */
public enum DepositOutcome {
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("to-budget")
    TO_BUDGET
}
