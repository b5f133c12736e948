package kz.mandat.allocation.deputy;

import java.time.LocalDate;
import kz.mandat.allocation.outcome.StepView;
import org.jspecify.annotations.Nullable;

/** A vacant seat: whether somebody is elected for the rest of the term, when, and by which rule. */
public record VacancyView(
        String contest,
        LocalDate since,
        DeputyActKind cause,
        boolean byElection,
        @Nullable String opens,
        @Nullable LocalDate votingDay,
        @Nullable LocalDate calledBy,
        StepView step) {}
