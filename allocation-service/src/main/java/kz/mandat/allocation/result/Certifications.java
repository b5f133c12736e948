package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.mandat.allocation.totals.CountedTotals;
import kz.mandat.allocation.totals.Totals;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** The certification of results: only of complete totals that are certified themselves. */
@ApplicationScoped
public class Certifications {

    private final ContestLocks locks;
    private final ResultRepository results;
    private final CertificationRepository certifications;
    private final CountedTotals totals;
    private final Results computed;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Certifications(
            ContestLocks locks,
            ResultRepository results,
            CertificationRepository certifications,
            CountedTotals totals,
            Results computed,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.locks = locks;
        this.results = results;
        this.certifications = certifications;
        this.totals = totals;
        this.computed = computed;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public CertificationView certify(String contest, CertificationRequest decision) {
        locks.hold(List.of(contest));
        ResultEntity result =
                results.findByIdOptional(contest)
                        .orElseThrow(
                                () -> ProblemException.notFound("result of the contest", contest));
        requireCertifiable(result, totals.of(contest));
        CertificationEntity certification = record(result, decision);
        computed.publishCertified(result, certification);
        audit.record("certify-result", contest, decision.reason());
        return CertificationView.of(certification);
    }

    private void requireCertifiable(ResultEntity result, Totals counted) {
        switch (ResultStatus.of(result.status)) {
            case CERTIFIED -> throw CertificationRefusal.alreadyCertified(result.version);
            case TIED, NOT_PROVIDED_BY_LAW -> throw CertificationRefusal.undecided();
            case REPEAT_VOTING_ORDERED, REPEAT_ELECTIONS_ORDERED ->
                    throw CertificationRefusal.anotherVote();
            case COUNTING -> throw CertificationRefusal.protocolsMissing(counted);
            case COMPUTED -> requireCertifiedTotals(counted);
        }
    }

    private void requireCertifiedTotals(Totals counted) {
        if (!counted.isComplete()) {
            throw CertificationRefusal.protocolsMissing(counted);
        }
        if (!totals.areCertified(counted)) {
            throw CertificationRefusal.totalsNotCertified();
        }
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
