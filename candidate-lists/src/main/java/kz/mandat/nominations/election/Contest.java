package kz.mandat.nominations.election;

import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.Regime;
import org.jspecify.annotations.Nullable;

/**
 * One vote of an election: its kind, its seats and, for a district, its constituency; {@code
 * repeat} where it is held instead of another.
 */
public record Contest(
        String id,
        Election election,
        ContestKind kind,
        int seats,
        String territory,
        @Nullable String constituency,
        @Nullable Repeat repeat) {

    /** A contest that is held for the first time. */
    public Contest(
            String id,
            Election election,
            ContestKind kind,
            int seats,
            String territory,
            @Nullable String constituency) {
        this(id, election, kind, seats, territory, constituency, null);
    }

    public Regime regime() {
        return election.regime();
    }

    public Body body() {
        return election.body();
    }

    /** Whether the same lists or candidates are voted on again, so that nobody is nominated. */
    public boolean isRepeatVoting() {
        return repeat != null && repeat.kind() == RepeatKind.VOTING;
    }
}
