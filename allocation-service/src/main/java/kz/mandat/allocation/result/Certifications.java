package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.following.FollowingContest;
import kz.mandat.allocation.following.FollowingContests;
import kz.mandat.allocation.totals.Totals;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** The certification of results by the competent commission: only of complete, certified totals. */
@ApplicationScoped
public class Certifications {

    private final ContestLocks locks;
    private final ResultRepository results;
    private final CertificationRepository certifications;
    private final SupersessionRepository supersessions;
    private final JoinedTotals totals;
    private final Contests contests;
    private final FollowingContests following;
    private final Commission commission;
    private final Outbox outbox;
    private final Results computed;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Certifications(
            ContestLocks locks,
            ResultRepository results,
            CertificationRepository certifications,
            SupersessionRepository supersessions,
            JoinedTotals totals,
            Contests contests,
            FollowingContests following,
            Commission commission,
            Outbox outbox,
            Results computed,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.locks = locks;
        this.results = results;
        this.certifications = certifications;
        this.supersessions = supersessions;
        this.totals = totals;
        this.contests = contests;
        this.following = following;
        this.commission = commission;
        this.outbox = outbox;
        this.computed = computed;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public CertificationView certify(String contest, CertificationRequest decision) {
        Optional<FollowingContest> origin =
                following.origin(contest).filter(FollowingContest::replaces);
        locks.hold(
                Stream.concat(Stream.of(contest), origin.stream().map(FollowingContest::contest))
                        .toList());
        ResultEntity result =
                results.findByIdOptional(contest)
                        .orElseThrow(
                                () -> ProblemException.notFound("result of the contest", contest));
        commission.requireForResult(contests.find(contest).orElseThrow());
        requireCertifiable(result);
        CertificationEntity certification = record(result, decision);
        computed.publishCertified(result, certification);
        origin.ifPresent(before -> supersede(before, certification));
        audit.record("certify-result", contest, decision.reason());
        return CertificationView.of(certification);
    }

    private void requireCertifiable(ResultEntity result) {
        switch (ResultStatus.of(result.status)) {
            case CERTIFIED -> throw CertificationRefusal.alreadyCertified(result.version);
            case TIED, NOT_PROVIDED_BY_LAW -> throw CertificationRefusal.undecided();
            case REPEAT_VOTING_ORDERED, REPEAT_ELECTIONS_ORDERED ->
                    throw CertificationRefusal.anotherVote();
            case ANNULLED -> throw CertificationRefusal.annulled();
            case SUPERSEDED -> throw CertificationRefusal.superseded();
            case COUNTING -> throw CertificationRefusal.protocolsMissing(totals.of(result.contest));
            case COMPUTED -> requireCertifiedTotals(result.contest);
        }
    }

    private void requireCertifiedTotals(String contest) {
        Totals counted = totals.of(contest);
        if (!counted.isComplete()) {
            throw CertificationRefusal.protocolsMissing(counted);
        }
        if (!totals.areCertified(contest)) {
            throw CertificationRefusal.totalsNotCertified();
        }
    }

    /** The result that was voted on before gives way to the certified one. */
    private void supersede(FollowingContest before, CertificationEntity by) {
        ResultEntity replaced = results.findById(before.contest());
        if (before.version() == 0 || replaced == null) {
            return;
        }
        SupersessionEntity row = new SupersessionEntity();
        row.contest = before.contest();
        row.version = before.version();
        row.byContest = by.contest;
        row.byVersion = by.version;
        row.decisionNumber = by.decisionNumber;
        row.supersededAt = by.certifiedAt;
        supersessions.persist(row);
        computed.publishActs(before.contest());
        outbox.append(
                Topics.ALLOCATIONS,
                before.contest(),
                new ResultSuperseded(
                        before.contest(),
                        replaced.election,
                        before.version(),
                        by.contest,
                        by.version,
                        by.decisionNumber));
    }

    private CertificationEntity record(ResultEntity result, CertificationRequest decision) {
        CertificationEntity row = new CertificationEntity();
        row.contest = result.contest;
        row.version = result.version;
        row.decisionNumber = decision.decisionNumber();
        row.reason = decision.reason();
        row.certifiedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.certifiedBy = caller.name();
        certifications.persist(row);
        return row;
    }
}
