package kz.mandat.nominations.election;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** A contest with what its reader needs of its election. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContestPage(
        String id,
        String election,
        ContestKind kind,
        int seats,
        @Nullable String constituency,
        String body,
        String regime,
        LocalDate votingDay,
        @Nullable Repeat repeat,
        @Nullable Localized note) {

    static ContestPage of(Contest contest) {
        Election election = contest.election();
        return new ContestPage(
                contest.id(),
                election.id(),
                contest.kind(),
                contest.seats(),
                contest.constituency(),
                election.body().id(),
                election.regimeId(),
                election.votingDay(),
                contest.repeat(),
                election.note());
    }
}
