package kz.mandat.nominations.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The time that an act bears in law. In a running election a submission happens when it reaches the
 * server. In an election that is recorded afterwards the commission states the time of each act;
 * the audit trail keeps when it was recorded.
 */
@ApplicationScoped
public class LegalTimes {

    private final Clock clock;

    @Inject
    LegalTimes(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The time of a submission; null where an election recorded afterwards does not know it. */
    public @Nullable Instant ofSubmission(Contest contest, @Nullable OffsetDateTime stated) {
        if (contest.election().retrospective()) {
            return stated == null ? null : past(contest, "submittedAt", stated);
        }
        if (stated != null) {
            throw ProblemException.invalid(FieldError.of("submittedAt", InputRule.INVALID, stated));
        }
        return clock.instant();
    }

    /** The time of a decision, to the second. */
    public Instant ofDecision(Contest contest, String field, @Nullable OffsetDateTime stated) {
        if (stated != null) {
            return past(contest, field, stated);
        }
        if (contest.election().retrospective()) {
            throw ProblemException.invalid(FieldError.of(field, InputRule.REQUIRED));
        }
        return now();
    }

    private Instant past(Contest contest, String field, OffsetDateTime stated) {
        Instant moment = stated.toInstant().truncatedTo(ChronoUnit.SECONDS);
        if (moment.isAfter(clock.instant())) {
            throw NominationRule.TIME_OF_DECISION.refusal(field, contest.body());
        }
        return moment;
    }
}
