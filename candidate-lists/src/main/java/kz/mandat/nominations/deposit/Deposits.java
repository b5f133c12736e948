package kz.mandat.nominations.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import kz.mandat.law.Fraction;
import kz.mandat.law.money.Refund;
import kz.mandat.nominations.certified.CertifiedResults;
import kz.mandat.nominations.nominee.Nominee;
import kz.mandat.nominations.nominee.Nominees;
import kz.mandat.nominations.paper.Papers;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.nominations.wording.Wording;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** Shows deposits, and settles them once the result is published: back, or to the budget. */
@ApplicationScoped
@Transactional
public class Deposits {

    private final SettlementRepository rows;
    private final DepositsDue due;
    private final Papers papers;
    private final Nominees nominees;
    private final CertifiedResults results;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Deposits(
            SettlementRepository rows,
            DepositsDue due,
            Papers papers,
            Nominees nominees,
            CertifiedResults results,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.due = due;
        this.papers = papers;
        this.nominees = nominees;
        this.results = results;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    DepositView of(String contest, String holder) {
        return view(nominees.forConcerned(contest, holder));
    }

    // Art. 88(4)-(5), 104(1), 104(1-1), 113-5(2)
    DepositView settle(String contest, String holder, SettleDepositRequest request) {
        Nominee nominee = nominees.forCommission(contest, holder);
        if (rows.findByIdOptional(nominee.id()).isPresent()) {
            throw new ProblemException(ProblemCode.ALREADY_EXISTS, "The deposit was settled.");
        }
        if (request.votes() > request.base()) {
            throw ProblemException.invalid(
                    FieldError.of("votes", InputRule.OUT_OF_RANGE, "0-" + request.base()));
        }
        requirePaid(nominee, request.amount());
        requireCertified(nominee, request);
        Fraction share = Fraction.of(request.votes(), request.base());
        Refund refund =
                Refund.of(
                        nominee.contest().regime(),
                        nominee.race(),
                        share,
                        request.elected(),
                        request.died());
        SettlementEntity row = new SettlementEntity();
        row.nominee = nominee.id();
        row.contest = contest;
        row.holder = holder;
        row.outcome = refund.due() ? DepositOutcome.RETURNED : DepositOutcome.TO_BUDGET;
        row.amount = request.amount();
        row.share = share.toString();
        row.article = Wording.article(refund.step().ground());
        row.decisionNumber = request.decisionNumber();
        row.reason = request.reason();
        row.settledBy = caller.name();
        row.settledAt = clock.instant();
        rows.persistAndFlush(row);
        audit.record("deposit.settle", contest + "/" + holder, request.reason());
        return view(nominee);
    }

    /** What is settled is what the receipts say, where receipts were recorded. */
    private void requirePaid(Nominee nominee, long amount) {
        long paid = papers.paid(nominee.id());
        if (paid > 0 && paid != amount) {
            throw ProblemException.invalid(FieldError.of("amount", InputRule.INVALID, paid));
        }
    }

    /** Where the result is certified, votes and mandate are those of the certificate. */
    private void requireCertified(Nominee nominee, SettleDepositRequest request) {
        Optional<CertifiedResults.Certified> certified =
                results.find(nominee.contest().id(), nominee.holder());
        certified
                .filter(result ->
                        result.votes() != request.votes()
                                || (!nominee.isList() && result.seats() > 0 != request.elected()))
                .ifPresent(result -> {
                    throw NominationRule.CERTIFIED_RESULT.refusal(
                            "votes", nominee.body(), result.votes(), result.seats());
                });
    }

    private DepositView view(Nominee nominee) {
        return DepositView.of(
                nominee.contest().id(),
                nominee.holder(),
                due.of(nominee).orElse(null),
                papers.paid(nominee.id()),
                rows.findById(nominee.id()));
    }
}
