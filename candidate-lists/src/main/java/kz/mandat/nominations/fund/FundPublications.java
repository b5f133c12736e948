package kz.mandat.nominations.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.nominations.calendar.LocalTerm;
import kz.mandat.nominations.calendar.Terms;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.decision.LegalTimes;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Records that a commission published the funds of a contest, and whether it did so in time. */
@ApplicationScoped
@Transactional
public class FundPublications {

    private final FundRepository rows;
    private final Contests contests;
    private final Commission commission;
    private final Terms terms;
    private final LegalTimes times;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    FundPublications(
            FundRepository rows,
            Contests contests,
            Commission commission,
            Terms terms,
            LegalTimes times,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.contests = contests;
        this.commission = commission;
        this.terms = terms;
        this.times = times;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    // Art. 34(4): within five days of the publication of the results
    FundPublicationView publish(String contestId, @Nullable OffsetDateTime at, String place) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        if (rows.publication(contestId).isPresent()) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS, "The funds were published already.");
        }
        FundPublicationEntity row = new FundPublicationEntity();
        row.contest = contestId;
        row.publishedAt = times.ofDecision(contest, "publishedAt", at);
        row.place = place;
        row.recordedBy = caller.name();
        row.recordedAt = clock.instant();
        rows.add(row);
        rows.flush();
        audit.record("funds.publish", contestId, place);
        return of(contestId);
    }

    FundPublicationView of(String contestId) {
        Contest contest = contests.get(contestId);
        Optional<FundPublicationEntity> row = rows.publication(contestId);
        Instant dueBy =
                terms.find(contest, CalendarStep.FUND_REPORT)
                        .map(LocalTerm::until)
                        .map(OffsetDateTime::toInstant)
                        .orElse(null);
        Instant publishedAt = row.map(one -> one.publishedAt).orElse(null);
        return new FundPublicationView(
                contestId,
                publishedAt,
                row.map(one -> one.place).orElse(null),
                dueBy,
                (dueBy == null || publishedAt == null) ? null : publishedAt.isBefore(dueBy),
                "34(4)");
    }
}
