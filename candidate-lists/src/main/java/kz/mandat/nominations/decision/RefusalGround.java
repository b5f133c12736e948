package kz.mandat.nominations.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import kz.mandat.law.regime.Body;

/** The law's grounds for refusing or cancelling a registration, or for excluding a person. */
public enum RefusalGround {
    @JsonProperty("rules-of-nomination")
    RULES_OF_NOMINATION,
    @JsonProperty("documents-missing")
    DOCUMENTS_MISSING,
    @JsonProperty("early-campaign")
    EARLY_CAMPAIGN,
    @JsonProperty("more-than-half-left")
    MORE_THAN_HALF_LEFT,
    @JsonProperty("slander-found-by-court")
    SLANDER_FOUND_BY_COURT,
    @JsonProperty("bribery-found-by-court")
    BRIBERY_FOUND_BY_COURT,
    @JsonProperty("requirements-not-met")
    REQUIREMENTS_NOT_MET,
    @JsonProperty("office-misused")
    OFFICE_MISUSED,
    @JsonProperty("false-declaration")
    FALSE_DECLARATION,
    @JsonProperty("withdrawn-by-nominator")
    WITHDRAWN_BY_NOMINATOR,
    @JsonProperty("special-check-failed")
    SPECIAL_CHECK_FAILED;

    // Art. 89(6)4, 104(6)3
    private static final Set<RefusalGround> OF_LISTS =
            Set.of(
                    RULES_OF_NOMINATION,
                    DOCUMENTS_MISSING,
                    EARLY_CAMPAIGN,
                    MORE_THAN_HALF_LEFT,
                    SLANDER_FOUND_BY_COURT,
                    BRIBERY_FOUND_BY_COURT);

    // Art. 89(6)5, 104(6)4, 105(2)
    private static final Set<RefusalGround> OF_PERSONS =
            Set.of(
                    REQUIREMENTS_NOT_MET,
                    OFFICE_MISUSED,
                    EARLY_CAMPAIGN,
                    SLANDER_FOUND_BY_COURT,
                    BRIBERY_FOUND_BY_COURT,
                    FALSE_DECLARATION,
                    WITHDRAWN_BY_NOMINATOR);

    public boolean isForLists() {
        return OF_LISTS.contains(this);
    }

    public boolean isForPersons() {
        return OF_PERSONS.contains(this);
    }

    /**
     * The grounds for candidates of constituencies: all but those of lists and of akims' checks.
     */
    public boolean isForCandidates(Body body) {
        return this != MORE_THAN_HALF_LEFT && (this != SPECIAL_CHECK_FAILED || body == Body.AKIM);
    }
}
