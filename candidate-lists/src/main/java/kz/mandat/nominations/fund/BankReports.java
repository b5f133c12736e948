package kz.mandat.nominations.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.LocalTimes;
import kz.mandat.nominations.nominee.Nominees;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** Takes the bank's weekly reports, and compares them with the operations that were booked. */
@ApplicationScoped
@Transactional
public class BankReports {

    private static final int DAYS_OF_A_WEEK = 7;

    private final FundRepository rows;
    private final Nominees nominees;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    BankReports(FundRepository rows, Nominees nominees, Audit audit, Caller caller, Clock clock) {
        this.rows = rows;
        this.nominees = nominees;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    // Art. 34(6): banks report weekly on what came and what was spent
    BankWeek record(String contestId, String holder, BankReportRequest request) {
        Contest contest = nominees.forCommission(contestId, holder).contest();
        FundEntity fund = fund(contestId, holder);
        requireWeek(contest, request);
        boolean isThere =
                rows.reports(fund.id).stream()
                        .anyMatch(one ->
                                !one.firstDay.isAfter(request.lastDay())
                                        && !one.lastDay.isBefore(request.firstDay()));
        if (isThere) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS, "These days were reported already.");
        }
        BankReportEntity report = new BankReportEntity();
        report.fund = fund.id;
        report.firstDay = request.firstDay();
        report.lastDay = request.lastDay();
        report.received = request.received();
        report.spent = request.spent();
        report.balance = request.balance();
        book(report, contest, rows.operations(fund));
        report.recordedBy = caller.name();
        report.recordedAt = clock.instant();
        rows.add(report);
        rows.flush();
        audit.record("fund.report", contestId + "/" + holder, request.firstDay().toString());
        return BankWeek.reported(report);
    }

    private void requireWeek(Contest contest, BankReportRequest request) {
        LocalDate latest = request.firstDay().plusDays(DAYS_OF_A_WEEK - 1);
        boolean isWeek =
                !request.lastDay().isBefore(request.firstDay())
                        && !request.lastDay().isAfter(latest);
        if (!isWeek || request.lastDay().isAfter(today(contest))) {
            throw ProblemException.invalid(
                    FieldError.of("lastDay", InputRule.INVALID, request.lastDay()));
        }
    }

    /** What the account saw: also money that the fund may not keep, until it has gone. */
    private static void book(
            BankReportEntity report, Contest contest, List<FundOperationEntity> operations) {
        ZoneId zone = LocalTimes.zoneOf(contest.territory());
        for (FundOperationEntity one : operations) {
            LocalDate day = LocalDate.ofInstant(one.at, zone);
            boolean leaves = one.kind == OperationKind.SPENDING || one.kind.settles();
            if (day.isAfter(report.lastDay)) {
                continue;
            }
            report.bookedBalance += leaves ? -one.amount : one.amount;
            if (!day.isBefore(report.firstDay)) {
                report.bookedReceived += leaves ? 0 : one.amount;
                report.bookedSpent += leaves ? one.amount : 0;
            }
        }
    }

    /** The weeks of the fund from its first day to the day of voting, or today. */
    List<BankWeek> weeks(String contestId, String holder) {
        Contest contest = nominees.forConcerned(contestId, holder).contest();
        FundEntity fund = fund(contestId, holder);
        Map<LocalDate, BankWeek> weeks = new TreeMap<>();
        rows.reports(fund.id).forEach(row -> weeks.put(row.firstDay, BankWeek.reported(row)));
        LocalDate today = today(contest);
        LocalDate votingDay = contest.election().votingDay();
        LocalDate last = today.isBefore(votingDay) ? today : votingDay.minusDays(1);
        LocalDate day = firstDay(contest, fund);
        while (!day.isAfter(last)) {
            LocalDate reportedTo = reportedTo(weeks, day);
            if (reportedTo == null) {
                weeks.put(day, BankWeek.missing(day, today));
                reportedTo = day.plusDays(DAYS_OF_A_WEEK - 1);
            }
            day = reportedTo.plusDays(1);
        }
        return new ArrayList<>(weeks.values());
    }

    private static @org.jspecify.annotations.Nullable LocalDate reportedTo(
            Map<LocalDate, BankWeek> weeks, LocalDate day) {
        return weeks.values().stream()
                .filter(week -> !week.firstDay().isAfter(day) && !week.lastDay().isBefore(day))
                .map(BankWeek::lastDay)
                .findFirst()
                .orElse(null);
    }

    /** The day of the opening or, in an election recorded afterwards, of the first operation. */
    private LocalDate firstDay(Contest contest, FundEntity fund) {
        ZoneId zone = LocalTimes.zoneOf(contest.territory());
        Instant first =
                contest.election().retrospective()
                        ? rows.operations(fund).stream()
                                .map(one -> one.at)
                                .findFirst()
                                .orElse(fund.openedAt)
                        : fund.openedAt;
        return LocalDate.ofInstant(first, zone);
    }

    private LocalDate today(Contest contest) {
        return LocalDate.ofInstant(clock.instant(), LocalTimes.zoneOf(contest.territory()));
    }

    private FundEntity fund(String contest, String holder) {
        return rows.one(contest, holder)
                .orElseThrow(() -> ProblemException.notFound("fund", holder));
    }
}
