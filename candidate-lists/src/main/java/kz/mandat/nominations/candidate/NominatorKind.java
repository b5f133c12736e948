package kz.mandat.nominations.candidate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who nominates a candidate. */
public enum NominatorKind {
    @JsonProperty("party")
    PARTY,
    @JsonProperty("association")
    ASSOCIATION,
    @JsonProperty("self")
    SELF,
    /** The higher akim, where fewer than two were nominated for akim. */
    @JsonProperty("higher-akim")
    HIGHER_AKIM;

    /** The word as it travels. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
