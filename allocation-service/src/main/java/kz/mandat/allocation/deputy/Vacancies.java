package kz.mandat.allocation.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.following.FollowingContests;
import kz.mandat.allocation.following.FollowingKind;
import kz.mandat.allocation.outcome.Localizing;
import kz.mandat.allocation.outcome.StepView;
import kz.mandat.law.BadInput;
import kz.mandat.law.Names;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.law.vacancies.ByElection;
import kz.mandat.law.vacancies.ByElection.CalledUntil;
import kz.mandat.law.vacancies.ByElection.HeldOn;
import kz.mandat.law.vacancies.ByElection.NoneInLastYear;
import kz.mandat.law.vacancies.ByElection.NotProvided;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Declares the seats of departed deputies vacant, and has candidate-lists open the by-election. */
@ApplicationScoped
public class Vacancies {

    private final Contests contests;
    private final DeputyActs acts;
    private final FollowingContests following;
    private final Commission commission;
    private final Outbox outbox;

    @Inject
    Vacancies(
            Contests contests,
            DeputyActs acts,
            FollowingContests following,
            Commission commission,
            Outbox outbox) {
        this.contests = contests;
        this.acts = acts;
        this.following = following;
        this.commission = commission;
        this.outbox = outbox;
    }

    @Transactional
    public VacancyView declare(String id, VacancyRequest request) {
        Contest contest =
                contests.find(id).orElseThrow(() -> ProblemException.notFound("contest", id));
        commission.requireForMandates(contest);
        DeputyBook book = acts.hold(id);
        DeputyActEntity ended =
                book.ended().orElseThrow(() -> DeputyRefusal.wrongState(book.state()));
        Regime regime = Regimes.standard().byId(contest.regime());
        VacancyView vacancy = vacancy(id, book, ended, byElection(regime, book, ended), request);
        acts.record(
                book,
                DeputyActKind.DECLARED_VACANT,
                ended.onDay,
                request.decisionNumber(),
                request.reason());
        outbox.append(
                Topics.ALLOCATIONS,
                id,
                VacancyDeclared.of(contest, vacancy, request.decisionNumber(), acts.now()));
        return vacancy;
    }

    private static ByElection byElection(Regime regime, DeputyBook book, DeputyActEntity ended) {
        try {
            return ByElection.of(regime, ended.onDay, book.deputy().termUntil);
        } catch (BadInput refused) {
            throw ProblemException.invalid(
                    FieldError.of(refused.field(), InputRule.INVALID, refused.getMessage()));
        }
    }

    private VacancyView vacancy(
            String contest,
            DeputyBook book,
            DeputyActEntity ended,
            ByElection law,
            VacancyRequest request) {
        return switch (law) {
            case CalledUntil called -> {
                requireFuture(request.votingDay(), book.deputy().termUntil);
                yield opened(
                        contest, ended, law, request, request.votingDay(), called.latestCall());
            }
            case HeldOn held -> {
                LocalDate day = dayOf(held, request, book.deputy().termUntil);
                yield opened(contest, ended, law, request, day, null);
            }
            case NoneInLastYear none -> view(contest, ended, law, null, null, null);
            case NotProvided silent -> {
                requireFuture(request.votingDay(), book.deputy().termUntil);
                yield request.votingDay() == null
                        ? view(contest, ended, law, null, null, null)
                        : opened(contest, ended, law, request, request.votingDay(), null);
            }
        };
    }

    // Art. 101(3-1) part 3: another day by agreement with the central commission
    private LocalDate dayOf(HeldOn held, VacancyRequest request, LocalDate termUntil) {
        LocalDate wanted = request.votingDay();
        if (wanted == null || wanted.equals(held.votingDay())) {
            return held.votingDay();
        }
        requireFuture(wanted, termUntil);
        if (request.consent() == null || request.consent().isBlank()) {
            throw ProblemException.ruleBroken(
                    List.of(
                            FieldError.ofLaw(
                                    "consent",
                                    held.step().rule(),
                                    held.step().article(),
                                    Localizing.localized(held.step().text()))));
        }
        return wanted;
    }

    private void requireFuture(@Nullable LocalDate votingDay, LocalDate termUntil) {
        if (votingDay != null
                && (!votingDay.isAfter(acts.today()) || !votingDay.isBefore(termUntil))) {
            throw ProblemException.invalid(
                    FieldError.of(
                            "votingDay",
                            InputRule.OUT_OF_RANGE,
                            acts.today() + " < … < " + termUntil));
        }
    }

    private VacancyView opened(
            String contest,
            DeputyActEntity ended,
            ByElection law,
            VacancyRequest request,
            @Nullable LocalDate votingDay,
            @Nullable LocalDate calledBy) {
        String opens =
                following
                        .order(
                                contest,
                                new FollowingContests.Order(
                                        FollowingKind.BY_ELECTION,
                                        ended.kind,
                                        0,
                                        List.of(),
                                        votingDay,
                                        request.decisionNumber()),
                                acts.now())
                        .opens();
        return view(contest, ended, law, opens, votingDay, calledBy);
    }

    private static VacancyView view(
            String contest,
            DeputyActEntity ended,
            ByElection law,
            @Nullable String opens,
            @Nullable LocalDate votingDay,
            @Nullable LocalDate calledBy) {
        return new VacancyView(
                contest,
                ended.onDay,
                DeputyActKind.of(ended.kind),
                opens != null,
                opens,
                votingDay,
                calledBy,
                StepView.of(law.step(), Names.IDS));
    }
}
