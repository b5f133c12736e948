package kz.mandat.allocation.deputy;

import java.time.Instant;
import java.time.LocalDate;
import kz.mandat.allocation.contest.Contest;
import org.jspecify.annotations.Nullable;

/**
 * The fact that the seat of a constituency is vacant; where a by-election follows, candidate-lists
 * opens it under the identifier that {@code opens} gives.
 */
record VacancyDeclared(
        String contest,
        String election,
        DeputyActKind cause,
        LocalDate since,
        boolean byElection,
        @Nullable String opens,
        String kind,
        String body,
        String contestKind,
        String regime,
        int seats,
        @Nullable String constituency,
        String territory,
        @Nullable LocalDate votingDay,
        @Nullable LocalDate calledBy,
        @Nullable String article,
        String decisionNumber,
        Instant declaredAt) {

    static VacancyDeclared of(
            Contest contest, VacancyView vacancy, String decisionNumber, Instant now) {
        return new VacancyDeclared(
                contest.id(),
                contest.election(),
                vacancy.cause(),
                vacancy.since(),
                vacancy.byElection(),
                vacancy.opens(),
                "instead-of-departed",
                contest.body().id(),
                contest.kind(),
                contest.regime(),
                contest.seats(),
                contest.constituency(),
                contest.territory(),
                vacancy.votingDay(),
                vacancy.calledBy(),
                vacancy.step().article(),
                decisionNumber,
                now);
    }
}
