package kz.mandat.nominations.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The sex as identity papers state it; women count towards the quota. */
public enum Sex {
    @JsonProperty("female")
    FEMALE,
    @JsonProperty("male")
    MALE;

    /** The same in the words of the quota. */
    public kz.mandat.law.quota.Sex law() {
        return switch (this) {
            case FEMALE -> kz.mandat.law.quota.Sex.FEMALE;
            case MALE -> kz.mandat.law.quota.Sex.MALE;
        };
    }
}
