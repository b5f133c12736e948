package kz.mandat.nominations.election;

import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.Regime;
import org.jspecify.annotations.Nullable;

/** One vote of an election: its kind, its seats and, for a district, its constituency. */
public record Contest(
        String id,
        Election election,
        ContestKind kind,
        int seats,
        String territory,
        @Nullable String constituency) {

    public Regime regime() {
        return election.regime();
    }

    public Body body() {
        return election.body();
    }
}
