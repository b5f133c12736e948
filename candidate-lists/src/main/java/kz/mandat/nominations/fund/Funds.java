package kz.mandat.nominations.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.mandat.law.money.FundLimits;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.law.regime.Race;
import kz.mandat.law.regime.Regime;
import kz.mandat.nominations.calendar.Terms;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.election.LocalTimes;
import kz.mandat.nominations.election.Repeat;
import kz.mandat.nominations.election.RepeatKind;
import kz.mandat.nominations.nominee.KnownNominees;
import kz.mandat.nominations.nominee.Nominee;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.nominations.rule.Wages;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Opens funds, books the bank's statements under the limits of the law, and publishes the sums. */
@ApplicationScoped
@Transactional
public class Funds {

    private final FundRepository rows;
    private final Contests contests;
    private final KnownNominees nominees;
    private final Commission commission;
    private final Terms terms;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Funds(
            FundRepository rows,
            Contests contests,
            KnownNominees nominees,
            Commission commission,
            Terms terms,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.contests = contests;
        this.nominees = nominees;
        this.commission = commission;
        this.terms = terms;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    FundView open(String contestId, FundResource.OpenFundRequest request) {
        Contest contest = own(contestId);
        requireFunds(contest);
        if (!stands(contest, request.holder())) {
            throw ProblemException.notFound("list or candidate", request.holder());
        }
        if (request.repeatVoting() != null && request.repeatVoting() != contest.isRepeatVoting()) {
            throw ProblemException.invalid(
                    FieldError.of("repeatVoting", InputRule.INVALID, request.repeatVoting()));
        }
        if (rows.one(contestId, request.holder()).isPresent()) {
            throw new ProblemException(ProblemCode.ALREADY_EXISTS, "The fund was opened already.");
        }
        FundEntity fund = new FundEntity();
        fund.contest = contestId;
        fund.holder = request.holder();
        fund.account = request.account();
        fund.repeatVoting = contest.isRepeatVoting();
        fund.continues = before(contest, request.holder());
        fund.openedBy = caller.name();
        fund.openedAt = clock.instant();
        rows.persistAndFlush(fund);
        audit.record("fund.open", contestId + "/" + request.holder(), null);
        return view(contest, fund);
    }

    // Art. 34(8): for repeat voting the same fund goes on, its limits half as high again
    private @Nullable UUID before(Contest contest, String holder) {
        Repeat repeat = contest.repeat();
        return repeat == null || repeat.kind() != RepeatKind.VOTING
                ? null
                : rows.one(repeat.contest(), holder).map(fund -> fund.id).orElse(null);
    }

    private boolean stands(Contest contest, String holder) {
        return nominees.find(contest, holder).map(Nominee::registered).orElse(false);
    }

    /**
     * Books a statement: all its lines or none; an operation that is there already is left alone.
     */
    StatementAnswer book(String contestId, String holder, String csv) {
        Contest contest = own(contestId);
        FundEntity fund =
                rows.locked(contestId, holder)
                        .orElseThrow(() -> ProblemException.notFound("fund", holder));
        List<FundOperationEntity> operations = new ArrayList<>(rows.operations(fund));
        Set<String> known = new HashSet<>();
        operations.forEach(one -> known.add(one.reference));
        List<StatementAnswer.Line> notAccepted = new ArrayList<>();
        List<StatementFile.Line> lines = StatementFile.read(csv);
        int stored = 0;
        for (StatementFile.Line line : lines) {
            if (!known.add(line.reference())) {
                continue;
            }
            FundOperationEntity operation = operation(contest, fund, line, operations);
            rows.add(operation);
            operations.add(operation);
            stored++;
            if (operation.treatment != Treatment.ACCEPTED) {
                notAccepted.add(StatementAnswer.Line.of(line, operation, limits(contest, fund)));
            }
        }
        rows.flush();
        audit.record("fund.statement", contestId + "/" + holder, String.valueOf(lines.size()));
        return new StatementAnswer(
                lines.size(), stored, lines.size() - stored, notAccepted, view(contest, fund));
    }

    private FundOperationEntity operation(
            Contest contest,
            FundEntity fund,
            StatementFile.Line line,
            List<FundOperationEntity> before) {
        requireInTerm(contest, line);
        DonorKind donor = line.donor() == null ? DonorKind.PERSON : line.donor();
        String key = line.donor() == null ? "" : donor + " " + line.donorId();
        Booking booking =
                Booking.of(
                        line.kind(),
                        donor,
                        line.amount(),
                        FundSums.before(before, key),
                        limits(contest, fund));
        if (line.kind() == OperationKind.SPENDING && line.amount() > FundSums.balance(before)) {
            throw refused(NominationRule.FUND_BALANCE, contest, line, FundSums.balance(before));
        }
        requireOutstanding(contest, line, before);
        FundOperationEntity row = new FundOperationEntity();
        row.fund = fund.id;
        row.reference = line.reference();
        row.kind = line.kind();
        row.at = line.at();
        row.amount = line.amount();
        row.accepted = booking.accepted();
        row.donorKind = line.donor();
        row.donorName = line.donorName();
        row.donorKey = line.donor() == null ? null : key;
        row.purpose = line.purpose();
        row.treatment = booking.treatment();
        row.recordedBy = caller.name();
        row.recordedAt = clock.instant();
        return row;
    }

    /** Nothing goes back, or to the budget, but what may not be kept. */
    private static void requireOutstanding(
            Contest contest, StatementFile.Line line, List<FundOperationEntity> before) {
        if (!line.kind().settles()) {
            return;
        }
        long outstanding = FundSums.outstanding(before, line.kind());
        if (line.amount() > outstanding) {
            throw refused(NominationRule.FUND_RETURN, contest, line, outstanding);
        }
    }

    // Art. 34(8): operations stop at 18:00 of the day before the day of voting
    private void requireInTerm(Contest contest, StatementFile.Line line) {
        Repeat repeat = contest.repeat();
        try {
            terms.require(contest, CalendarStep.FUND_OPERATIONS, line.at());
            // They begin again when repeat voting is called, after the first day of voting
            if (repeat != null) {
                terms.requireAfterVoting(contests.get(repeat.contest()), line.at());
            }
        } catch (ProblemException refusal) {
            throw ProblemException.ruleBroken(
                    refusal.problem().errors().stream()
                            .map(error -> error.atLine(line.line()))
                            .toList());
        }
    }

    private static ProblemException refused(
            NominationRule rule, Contest contest, StatementFile.Line line, Object figure) {
        FieldError fault = rule.fault("amount", contest.body(), figure);
        return ProblemException.ruleBroken(List.of(fault.atLine(line.line())));
    }

    List<FundView> published(String contestId) {
        Contest contest = contests.get(contestId);
        return rows.ofContest(contestId).stream().map(fund -> view(contest, fund)).toList();
    }

    private FundView view(Contest contest, FundEntity fund) {
        return FundView.of(
                fund,
                limits(contest, fund),
                rows.operations(fund),
                stands(contest, fund.holder),
                rows.leftover(fund.id).orElse(null));
    }

    /** Records that the leftover has gone: as the law divides it, once, after the vote. */
    // Art. 34(7), 34(9)
    FundView settle(String contestId, String holder, LeftoverRequest request) {
        Contest contest = own(contestId);
        FundEntity fund =
                rows.locked(contestId, holder)
                        .orElseThrow(() -> ProblemException.notFound("fund", holder));
        if (rows.leftover(fund.id).isPresent()) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS, "The leftover of the fund has gone already.");
        }
        requireDue(contest, holder, request);
        FundView.Leftover due = view(contest, fund).leftover();
        List<FieldError> faults = new ArrayList<>();
        if (request.toBudget() != due.toBudget()) {
            faults.add(FieldError.of("toBudget", InputRule.OUT_OF_RANGE, due.toBudget()));
        }
        if (request.back() != due.back()) {
            faults.add(FieldError.of("back", InputRule.OUT_OF_RANGE, due.back()));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        FundLeftoverEntity gone = new FundLeftoverEntity();
        gone.fund = fund.id;
        gone.goneOn = request.on();
        gone.toBudget = request.toBudget();
        gone.back = request.back();
        gone.document = request.document();
        gone.recordedBy = caller.name();
        gone.recordedAt = clock.instant();
        rows.add(gone);
        rows.flush();
        audit.record("fund.settle", contestId + "/" + holder, request.document());
        return view(contest, fund);
    }

    /** After the vote or, of who no longer stands, at once; not on a day to come. */
    private void requireDue(Contest contest, String holder, LeftoverRequest request) {
        LocalDate today = LocalDate.now(clock.withZone(LocalTimes.zoneOf(contest.territory())));
        boolean early =
                stands(contest, holder) && !request.on().isAfter(contest.election().votingDay());
        if (early || request.on().isAfter(today)) {
            throw ProblemException.invalid(
                    FieldError.of(
                            "on",
                            InputRule.OUT_OF_RANGE,
                            contest.election().votingDay().plusDays(1) + " – " + today));
        }
    }

    private static FundLimits limits(Contest contest, FundEntity fund) {
        int year = contest.election().firstDay().getYear();
        return FundLimits.of(contest.regime(), race(contest), year, fund.repeatVoting);
    }

    private static Race race(Contest contest) {
        return contest.kind() == ContestKind.LIST ? Race.LIST : Race.DISTRICT;
    }

    private static void requireFunds(Contest contest) {
        Regime regime = contest.regime();
        if (regime.funds().stream().noneMatch(fund -> fund.race() == race(contest))) {
            throw NominationRule.NO_FUND.refusal(null, contest.body());
        }
        int year = contest.election().firstDay().getYear();
        if (!Wages.areKnownFor(year)) {
            throw NominationRule.MINIMUM_WAGE.refusal(null, contest.body(), year);
        }
    }

    private Contest own(String contestId) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        return contest;
    }
}
