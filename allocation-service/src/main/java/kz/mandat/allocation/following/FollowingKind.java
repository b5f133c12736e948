package kz.mandat.allocation.following;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a contest follows from another; its letter stands in the new contest's identifier. */
public enum FollowingKind {
    /** The same names are voted on again. */
    REPEAT_VOTING("r"),
    /** The election is held anew, from nomination on. */
    REPEAT_ELECTIONS("r"),
    /** Somebody is elected instead of a deputy who left. */
    BY_ELECTION("b"),
    /** The voters decide whether to recall their deputy. */
    RECALL("recall");

    private final String suffix;

    FollowingKind(String suffix) {
        this.suffix = suffix;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FollowingKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The identifier under which candidate-lists opens the new contest. */
    String opens(String contest, int number) {
        return contest + "-" + suffix + number;
    }

    /** Whether the certified result of the new contest takes the place of the first one's. */
    boolean replaces() {
        return this == REPEAT_VOTING || this == REPEAT_ELECTIONS;
    }
}
