package kz.mandat.nominations.election;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the seats of a contest are won. */
public enum ContestKind {
    /** Mandates distributed among party lists. */
    @JsonProperty("list")
    LIST,
    /** One seat, won by the candidate with more votes than the others. */
    @JsonProperty("district")
    DISTRICT;

    /** The word as it travels. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
