package kz.mandat.nominations.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.mandat.nominations.nominee.Nominees;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** What commissions ask of the bank between its weekly reports, and what it answers. */
@ApplicationScoped
@Transactional
public class BankRequests {

    // Art. 34(6): on the commission's request within twenty-four hours
    private static final Duration TERM = Duration.ofHours(24);

    private final FundRepository rows;
    private final Nominees nominees;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    BankRequests(FundRepository rows, Nominees nominees, Audit audit, Caller caller, Clock clock) {
        this.rows = rows;
        this.nominees = nominees;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    BankRequestView ask(String contest, String holder, BankRequestResource.AskRequest request) {
        nominees.forCommission(contest, holder);
        BankRequestEntity asked = new BankRequestEntity();
        asked.fund = fund(contest, holder).id;
        asked.askedAt = moment("askedAt", request.askedAt(), Instant.MIN);
        asked.dueAt = asked.askedAt.plus(TERM);
        asked.reason = request.reason();
        asked.askedBy = caller.name();
        asked.recordedAt = clock.instant();
        rows.add(asked);
        rows.flush();
        audit.record("fund.ask-bank", contest + "/" + holder, request.reason());
        return BankRequestView.waiting(asked, clock.instant());
    }

    /** What the bank says came onto the account and left it, from its opening to its answer. */
    BankRequestView answer(
            String contest, String holder, UUID id, BankRequestResource.AnswerRequest request) {
        nominees.forCommission(contest, holder);
        FundEntity fund = fund(contest, holder);
        BankRequestEntity asked =
                rows.request(id)
                        .filter(one -> one.fund.equals(fund.id))
                        .orElseThrow(() -> ProblemException.notFound("request", id.toString()));
        if (rows.answer(id).isPresent()) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS, "The bank's answer is on record already.");
        }
        BankAnswerEntity answer = new BankAnswerEntity();
        answer.request = id;
        answer.answeredAt = moment("answeredAt", request.answeredAt(), asked.askedAt);
        answer.received = request.received();
        answer.spent = request.spent();
        answer.balance = request.balance();
        book(answer, rows.operations(fund));
        answer.recordedBy = caller.name();
        answer.recordedAt = clock.instant();
        rows.add(answer);
        rows.flush();
        audit.record("fund.bank-answer", contest + "/" + holder, id.toString());
        return BankRequestView.answered(asked, answer);
    }

    /** What the account saw until then: also money that the fund may not keep. */
    private static void book(BankAnswerEntity answer, List<FundOperationEntity> operations) {
        for (FundOperationEntity one : operations) {
            if (one.at.isAfter(answer.answeredAt)) {
                continue;
            }
            boolean leaves = one.kind == OperationKind.SPENDING || one.kind.settles();
            answer.bookedReceived += leaves ? 0 : one.amount;
            answer.bookedSpent += leaves ? one.amount : 0;
        }
        answer.bookedBalance = answer.bookedReceived - answer.bookedSpent;
    }

    List<BankRequestView> of(String contest, String holder) {
        nominees.forConcerned(contest, holder);
        return rows.requests(fund(contest, holder).id).stream().map(this::view).toList();
    }

    private BankRequestView view(BankRequestEntity asked) {
        return rows.answer(asked.id)
                .map(answer -> BankRequestView.answered(asked, answer))
                .orElseGet(() -> BankRequestView.waiting(asked, clock.instant()));
    }

    /** The moment that was stated, or now: not before another one, and not to come. */
    private Instant moment(String field, @Nullable OffsetDateTime stated, Instant earliest) {
        Instant now = clock.instant();
        Instant moment = stated == null ? now : stated.toInstant();
        if (moment.isAfter(now) || moment.isBefore(earliest)) {
            throw ProblemException.invalid(
                    FieldError.of(field, InputRule.OUT_OF_RANGE, "<= " + now));
        }
        return moment;
    }

    private FundEntity fund(String contest, String holder) {
        return rows.one(contest, holder)
                .orElseThrow(() -> ProblemException.notFound("fund", holder));
    }
}
