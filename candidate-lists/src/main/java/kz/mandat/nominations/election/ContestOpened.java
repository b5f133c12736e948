package kz.mandat.nominations.election;

import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The fact that a contest takes nominations; consumers count and allocate by its id. */
record ContestOpened(
        String contest,
        String election,
        String body,
        String kind,
        String regime,
        int seats,
        @Nullable String constituency,
        String territory,
        LocalDate votingDay,
        @Nullable Repeat repeat,
        @Nullable Localized note) {

    static ContestOpened of(Contest contest) {
        Election election = contest.election();
        return new ContestOpened(
                contest.id(),
                election.id(),
                election.body().id(),
                contest.kind().word(),
                election.regimeId(),
                contest.seats(),
                contest.constituency(),
                contest.territory(),
                election.votingDay(),
                contest.repeat(),
                election.note());
    }
}
