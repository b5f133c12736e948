package kz.mandat.nominations.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.mandat.law.Text;
import kz.mandat.law.calendar.ElectoralCalendar;
import kz.mandat.law.calendar.Term;
import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.election.Election;
import kz.mandat.nominations.election.Elections;
import kz.mandat.nominations.election.LocalTimes;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.nominations.wording.Wording;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of an election: what the law says, what decisions changed, and who comes too late.
 */
@ApplicationScoped
@Transactional
public class Terms {

    private final TermDecisionRepository rows;
    private final Elections elections;
    private final Contests contests;
    private final Publications publications;
    private final Commission commission;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Terms(
            TermDecisionRepository rows,
            Elections elections,
            Contests contests,
            Publications publications,
            Commission commission,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.elections = elections;
        this.contests = contests;
        this.publications = publications;
        this.commission = commission;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    List<TermView> calendar(String electionId) {
        Election election = elections.get(electionId);
        return terms(election, LocalTimes.zoneOf(election.territory())).stream()
                .map(term -> view(election, term))
                .toList();
    }

    private TermView view(Election election, LocalTerm term) {
        Optional<TermDecisionEntity> decided = rows.latest(election.id(), null, term.step());
        TermView.Decision decision =
                decided.map(row ->
                                new TermView.Decision(
                                        row.ground,
                                        row.decisionNumber,
                                        row.ground.article(election.body())))
                        .orElse(null);
        return TermView.of(moved(term, decided, election.territory()), decision);
    }

    /** Refuses an act outside its term, to the minute in the contest's local time. */
    public void require(Contest contest, CalendarStep step, Instant moment) {
        Optional<LocalTerm> term = find(contest, step);
        if (term.isPresent() && !term.get().includes(moment)) {
            throw late(term.get());
        }
    }

    /** Refuses what may not be done in the two days before the day of voting. */
    // Art. 89(6)4, 104(6)3, 113-5(12)
    public void requireBeforeLastTwoDays(Contest contest, Instant moment) {
        Instant closed =
                contest.election()
                        .votingDay()
                        .minusDays(2)
                        .atStartOfDay(LocalTimes.zoneOf(contest.territory()))
                        .toInstant();
        if (!moment.isBefore(closed)) {
            throw NominationRule.LAST_TWO_DAYS.refusal(null, contest.election().body());
        }
    }

    /** Refuses what may only be done after the day of voting in a contest. */
    // Art. 34(8)
    public void requireAfterVoting(Contest contest, Instant moment) {
        Instant after =
                contest.election()
                        .votingDay()
                        .plusDays(1)
                        .atStartOfDay(LocalTimes.zoneOf(contest.territory()))
                        .toInstant();
        if (moment.isBefore(after)) {
            throw NominationRule.AFTER_FIRST_VOTING.refusal(null, contest.body());
        }
    }

    /** Refuses an appeal after its term: so many days after the decision. */
    // Art. 89(7), 104(7), 113-5(13)
    public void requireComplaintTerm(Contest contest, Instant decidedAt, Instant lodgedAt) {
        complaint(contest, decidedAt)
                .filter(term -> !term.includes(lodgedAt) || lodgedAt.isBefore(decidedAt))
                .ifPresent(term -> {
                    throw late(term);
                });
    }

    /**
     * When an appeal lodged at that moment has to be decided: the law gives the same days again.
     */
    public Instant complaintDecidedBy(Contest contest, Instant lodgedAt) {
        return complaint(contest, lodgedAt)
                .map(LocalTerm::until)
                .map(OffsetDateTime::toInstant)
                .orElse(lodgedAt);
    }

    private static Optional<LocalTerm> complaint(Contest contest, Instant from) {
        ZoneId zone = LocalTimes.zoneOf(contest.territory());
        ElectoralCalendar.Days days =
                new ElectoralCalendar.Days(
                        contest.election().votingDay(),
                        null,
                        null,
                        LocalDate.ofInstant(from, zone));
        return ElectoralCalendar.of(contest.regime(), days, zone)
                .term(CalendarStep.COMPLAINT_ABOUT_REGISTRATION)
                .map(Terms::local);
    }

    public Optional<LocalTerm> find(Contest contest, CalendarStep step) {
        return terms(contest.election(), LocalTimes.zoneOf(contest.territory())).stream()
                .filter(term -> term.step() == step)
                .findFirst()
                .map(term ->
                        moved(
                                term,
                                rows.latest(contest.election().id(), contest.id(), step),
                                contest.territory()));
    }

    LocalTerm decide(String electionId, CalendarStep step, TermDecisionRequest request) {
        Election election = elections.get(electionId);
        if (request.contest() == null) {
            commission.requireCentral();
        }
        Contest contest = request.contest() == null ? null : contests.get(request.contest());
        if (contest != null) {
            if (!contest.election().id().equals(electionId)) {
                throw ProblemException.notFound("contest", contest.id());
            }
            commission.requireFor(contest);
        }
        LocalTerm term = lawTerm(election, contest, step);
        requireGround(election, contest, term, request);
        TermDecisionEntity row = new TermDecisionEntity();
        row.election = electionId;
        row.contest = request.contest();
        row.step = step;
        row.until = request.until().toInstant();
        row.ground = request.ground();
        row.decisionNumber = request.decisionNumber();
        row.reason = request.reason();
        row.decidedBy = caller.name();
        row.recordedAt = clock.instant();
        rows.persistAndFlush(row);
        audit.record("term.decide", electionId + "/" + step, request.reason());
        return term.until(local(row.until, term));
    }

    private LocalTerm lawTerm(Election election, @Nullable Contest contest, CalendarStep step) {
        ZoneId zone =
                LocalTimes.zoneOf(contest == null ? election.territory() : contest.territory());
        return terms(election, zone).stream()
                .filter(term -> term.step() == step && term.until() != null)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("term", step.name()));
    }

    private void requireGround(
            Election election,
            @Nullable Contest contest,
            LocalTerm term,
            TermDecisionRequest request) {
        Body body = election.body();
        TermGround ground = request.ground();
        Period most = ground.most(body);
        if (most == null) {
            return;
        }
        if (contest == null) {
            throw ProblemException.invalid(FieldError.of("contest", InputRule.REQUIRED));
        }
        long standing = rows.standing(contest.id());
        OffsetDateTime end = term.until();
        boolean tooLong = end != null && request.until().isAfter(end.plus(most));
        if (standing >= fewest(contest, ground) || tooLong) {
            throw ProblemException.ruleBroken(
                    List.of(
                            FieldError.ofLaw(
                                    "until",
                                    "term-extension",
                                    ground.article(body),
                                    Wording.sentence(
                                            new Text(
                                                    "Мерзім %3$s санынан аз қалғанда ғана және ең"
                                                            + " көбі %2$s ұзартылады; қалғаны: %1$s",
                                                    "Срок продлевается, если осталось менее %3$s,"
                                                            + " и не более чем на %2$s; осталось:"
                                                            + " %1$s",
                                                    "The term is extended where fewer than %3$s"
                                                            + " stand, by at most %2$s; standing:"
                                                            + " %1$s"),
                                            standing,
                                            most,
                                            fewest(contest, ground)))));
        }
    }

    // Art. 93-2(1): all dropped out; art. 107(1), 113-7(2): fewer than two are left
    private static int fewest(Contest contest, TermGround ground) {
        return ground == TermGround.DROPPED_OUT && contest.kind() == ContestKind.DISTRICT
                ? contest.regime().districtRules().fewestCandidates().value()
                : 2;
    }

    private List<LocalTerm> terms(Election election, ZoneId zone) {
        ElectoralCalendar calendar =
                ElectoralCalendar.of(election.regime(), publications.days(election), zone);
        return calendar.terms().stream().map(Terms::local).toList();
    }

    private static LocalTerm local(Term term) {
        return new LocalTerm(term.rule().step(), term.from(), term.until(), term.rule().ground());
    }

    private static LocalTerm moved(
            LocalTerm term, Optional<TermDecisionEntity> decided, String territory) {
        return decided.map(row ->
                        term.until(
                                row.until.atZone(LocalTimes.zoneOf(territory)).toOffsetDateTime()))
                .orElse(term);
    }

    private static OffsetDateTime local(Instant moment, LocalTerm term) {
        OffsetDateTime end = term.until();
        return end == null
                ? moment.atOffset(java.time.ZoneOffset.UTC)
                : moment.atOffset(end.getOffset());
    }

    private static ProblemException late(LocalTerm term) {
        return ProblemException.ruleBroken(
                List.of(
                        FieldError.ofLaw(
                                null,
                                "term",
                                Wording.article(term.ground()),
                                Wording.sentence(
                                        new Text(
                                                "Мерзімнен тыс: %1$s — %4$s бастап %5$s дейін",
                                                "Вне срока: %2$s — с %4$s до %5$s",
                                                "Outside the term: %3$s runs from %4$s to %5$s"),
                                        term.step().title().kk(),
                                        term.step().title().ru(),
                                        term.step().title().en(),
                                        term.from() == null ? "…" : term.from(),
                                        term.until() == null ? "…" : term.until()))));
    }
}
