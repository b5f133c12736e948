package kz.mandat.allocation.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.deputy.DepartureRequest;
import kz.mandat.allocation.deputy.Deputies;
import kz.mandat.allocation.deputy.Deputies.RegisteredDeputy;
import kz.mandat.allocation.following.FollowingContests;
import kz.mandat.allocation.following.FollowingKind;
import kz.mandat.allocation.outcome.StepView;
import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.law.recall.RecallInitiative;
import kz.mandat.law.recall.RecallOutcome;
import kz.mandat.law.recall.RecallVote;
import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.RecallRules;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The recall of a constituency's deputy, from the application to the outcome of the vote, whose
 * figures are those of the certified count.
 */
@ApplicationScoped
public class Recalls {

    private static final Regime LAW = Regimes.standard().byId("recall-2022");
    private static final LocalDate MASLIKHATS_ONLY_SINCE = LocalDate.of(2026, 7, 1);

    private final Contests contests;
    private final Deputies deputies;
    private final RecallFile file;
    private final RecallFigures figures;
    private final FollowingContests following;
    private final Commission commission;
    private final Outbox outbox;

    @Inject
    Recalls(
            Contests contests,
            Deputies deputies,
            RecallFile file,
            RecallFigures figures,
            FollowingContests following,
            Commission commission,
            Outbox outbox) {
        this.contests = contests;
        this.deputies = deputies;
        this.file = file;
        this.figures = figures;
        this.following = following;
        this.commission = commission;
        this.outbox = outbox;
    }

    @Transactional
    public List<RecallView> of(String contest) {
        return file.of(contest);
    }

    // Art. 113-12(2), 113-13, 113-14(1)
    @Transactional
    public RecallView register(String id, RegisterRecallRequest request) {
        Contest contest = competent(id);
        requireRecallable(contest, request.appliedOn());
        RegisteredDeputy deputy = deputies.registered(id);
        List<RecallView> before = file.of(id);
        before.stream()
                .filter(recall -> recall.state().isOpen())
                .findFirst()
                .ifPresent(open -> {
                    throw RecallRefusal.wrongState(open.state().word());
                });
        requireNotQuiet(deputy, lastVote(id, before), request.appliedOn());
        RecallRules rules = LAW.recallRules();
        return file.write(
                id,
                before.size() + 1,
                RecallStepKind.REGISTERED,
                new RecallContent(
                        RecallState.COLLECTING,
                        deputy.candidate(),
                        request.appliedOn(),
                        file.today().plus(rules.collectionOfSignatures().value()),
                        request.voters(),
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                step(
                                        RecallInitiative.signatures(LAW, request.voters(), 0)
                                                .step()))),
                request.document());
    }

    // Art. 113-14(2): more than ten per cent within thirty days, otherwise the recall is over
    @Transactional
    public RecallView count(String id, int number, SignaturesRequest request) {
        competent(id);
        RecallContent registered = require(id, number, RecallState.COLLECTING);
        if (request.valid() > request.received()) {
            throw outOfRange("valid", "≤ " + request.received());
        }
        if (request.receivedOn().isBefore(registered.on())
                || request.receivedOn().isAfter(file.today())) {
            throw outOfRange("receivedOn", registered.on() + " – " + file.today());
        }
        long voters = Objects.requireNonNull(registered.voters());
        if (request.received() > voters) {
            throw outOfRange("received", "≤ " + voters);
        }
        RecallInitiative.Signatures signatures =
                RecallInitiative.signatures(LAW, voters, request.valid());
        boolean inTime = !request.receivedOn().isAfter(registered.until());
        return file.write(
                id,
                number,
                RecallStepKind.SIGNATURES,
                new RecallContent(
                        signatures.enough() && inTime ? RecallState.SUPPORTED : RecallState.ENDED,
                        registered.deputy(),
                        request.receivedOn(),
                        registered.until(),
                        voters,
                        request.valid(),
                        null,
                        null,
                        null,
                        List.of(step(signatures.step()))),
                request.document());
    }

    // Art. 113-15(3): within two months
    @Transactional
    public RecallView order(String id, int number, OrderRecallVoteRequest request) {
        Contest contest = competent(id);
        RecallContent supported = require(id, number, RecallState.SUPPORTED);
        LocalDate latest = file.today().plus(LAW.recallRules().voteWithin().value());
        if (!request.votingDay().isAfter(file.today()) || request.votingDay().isAfter(latest)) {
            throw outOfRange("votingDay", file.today() + " < … ≤ " + latest);
        }
        String opens =
                following
                        .order(
                                id,
                                new FollowingContests.Order(
                                        FollowingKind.RECALL,
                                        "recall",
                                        0,
                                        List.of(),
                                        request.votingDay(),
                                        request.decisionNumber()),
                                file.now())
                        .opens();
        outbox.append(
                Topics.ALLOCATIONS,
                id,
                new RecallVoteOrdered(
                        id,
                        contest.election(),
                        number,
                        opens,
                        LAW.id(),
                        contest.constituency(),
                        contest.territory(),
                        supported.deputy(),
                        request.votingDay(),
                        latest,
                        "113-15(3)",
                        request.decisionNumber(),
                        file.now()));
        return file.write(
                id,
                number,
                RecallStepKind.VOTE_ORDERED,
                new RecallContent(
                        RecallState.VOTING,
                        supported.deputy(),
                        request.votingDay(),
                        latest,
                        supported.voters(),
                        supported.signatures(),
                        null,
                        null,
                        opens,
                        List.of()),
                request.decisionNumber());
    }

    // Art. 113-16(3)-(5): a third took part, and more than a half of them for the recall
    @Transactional
    public RecallView decide(String id, int number, DecideRecallRequest request) {
        competent(id);
        RecallContent voting = require(id, number, RecallState.VOTING);
        if (file.today().isBefore(voting.on())) {
            throw RecallRefusal.wrongState(RecallState.VOTING.word() + " " + voting.on());
        }
        RecallVote vote = figures.of(LAW, voting.opens(), request);
        RecallOutcome outcome = vote.outcome();
        RecallState state =
                switch (outcome) {
                    case RecallOutcome.NotHeld notHeld -> RecallState.NOT_HELD;
                    case RecallOutcome.Retained retained -> RecallState.RETAINED;
                    case RecallOutcome.Recalled recalled -> RecallState.RECALLED;
                };
        if (state == RecallState.RECALLED) {
            deputies.recall(
                    id,
                    new DepartureRequest(
                            voting.on(), request.decisionNumber(), "Recalled by the voters"));
        }
        return file.write(
                id,
                number,
                RecallStepKind.DECIDED,
                new RecallContent(
                        state,
                        voting.deputy(),
                        file.today(),
                        null,
                        vote.voters(),
                        voting.signatures(),
                        vote.participants(),
                        vote.forRecall(),
                        voting.opens(),
                        outcome.steps().stream().map(Recalls::step).toList()),
                request.decisionNumber());
    }

    private static void requireRecallable(Contest contest, LocalDate day) {
        if (contest.body() == Body.AKIM || !contest.isDistrict()) {
            throw RecallRefusal.noDeputy();
        }
        if (contest.body() == Body.MAZHILIS && !day.isBefore(MASLIKHATS_ONLY_SINCE)) {
            throw RecallRefusal.maslikhatsOnly();
        }
    }

    private void requireNotQuiet(
            RegisteredDeputy deputy, @Nullable LocalDate lastVote, LocalDate day) {
        if (day.isAfter(file.today())) {
            throw outOfRange("appliedOn", "≤ " + file.today());
        }
        if (!RecallInitiative.mayStart(LAW, deputy.termFrom(), deputy.termUntil(), lastVote, day)) {
            throw RecallRefusal.quietTime(LAW.recallRules());
        }
    }

    /** The day of the last outcome that kept the mandate. */
    private @Nullable LocalDate lastVote(String contest, List<RecallView> before) {
        return before.reversed().stream()
                .filter(recall -> recall.state() == RecallState.RETAINED)
                .findFirst()
                .flatMap(recall -> file.content(contest, recall.number(), RecallStepKind.DECIDED))
                .map(RecallContent::on)
                .orElse(null);
    }

    /** What the newest step established, where the recall stands as the next one needs it. */
    private RecallContent require(String contest, int number, RecallState state) {
        RecallView recall = file.of(contest, number);
        if (recall.state() != state) {
            throw RecallRefusal.wrongState(recall.state().word());
        }
        return file.content(contest, number, recall.steps().getLast().kind()).orElseThrow();
    }

    private Contest competent(String id) {
        Contest contest =
                contests.find(id).orElseThrow(() -> ProblemException.notFound("contest", id));
        commission.requireForRecall(contest);
        return contest;
    }

    private static ProblemException outOfRange(String field, String range) {
        return ProblemException.invalid(FieldError.of(field, InputRule.OUT_OF_RANGE, range));
    }

    private static StepView step(Step step) {
        return StepView.of(step, Names.IDS);
    }
}
