package kz.mandat.nominations.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import kz.mandat.law.mandates.KazakhOrder;
import kz.mandat.nominations.candidate.CandidateView;
import kz.mandat.nominations.candidate.Candidates;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.decision.LegalTimes;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.list.PartyListView;
import kz.mandat.nominations.list.PartyLists;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.text.Localized;

/** Records the lot and makes the ballot of a contest. */
@ApplicationScoped
@Transactional
public class Ballots {

    private static final Localized AGAINST_ALL =
            new Localized("Бәріне қарсымын", "Против всех", "Against all");

    private final BallotDrawRepository rows;
    private final Contests contests;
    private final PartyLists lists;
    private final Candidates candidates;
    private final Commission commission;
    private final LegalTimes times;
    private final Audit audit;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Ballots(
            BallotDrawRepository rows,
            Contests contests,
            PartyLists lists,
            Candidates candidates,
            Commission commission,
            LegalTimes times,
            Audit audit,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.contests = contests;
        this.lists = lists;
        this.candidates = candidates;
        this.commission = commission;
        this.times = times;
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Publishes the hash of a seed before the draw. */
    void commit(String contestId, String commitment) {
        listContest(contestId);
        if (rows.findByIdOptional(contestId).isPresent()) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS, "A seed was committed, or the order drawn.");
        }
        BallotDrawEntity draw = new BallotDrawEntity();
        draw.contest = contestId;
        draw.commitment = commitment;
        draw.committedAt = clock.instant();
        draw.recordedBy = caller.name();
        rows.persistAndFlush(draw);
        audit.record("ballot.commit", contestId, commitment);
    }

    /** The order that a seed gives for the registered parties: for everybody who wants to see. */
    List<String> tried(String contestId, String seed) {
        return PublicDraw.order(seed, registered(contestId));
    }

    public BallotView record(String contestId, RecordDrawRequest request) {
        Contest contest = listContest(contestId);
        BallotDrawEntity draw = rows.findByIdOptional(contestId).orElseGet(BallotDrawEntity::new);
        if (draw.parties != null) {
            throw new ProblemException(ProblemCode.ALREADY_EXISTS, "The order was drawn already.");
        }
        List<String> registered = registered(contestId);
        boolean isComplete =
                request.parties().size() == registered.size()
                        && new HashSet<>(request.parties()).equals(new HashSet<>(registered));
        if (!isComplete) {
            throw NominationRule.EVERY_PARTY_ONCE.refusal("parties", contest.body());
        }
        requireSeed(contest, draw, request);
        Instant at = times.ofDecision(contest, "drawnAt", request.drawnAt());
        draw.contest = contestId;
        draw.parties = List.copyOf(request.parties());
        draw.minutes = request.minutes();
        draw.seed = request.seed();
        draw.drawnAt = at;
        draw.recordedBy = caller.name();
        rows.persistAndFlush(draw);
        audit.record("ballot.draw", contestId, request.minutes());
        outbox.append(
                Topics.NOMINATIONS, contestId, new BallotDrawn(contestId, request.parties(), at));
        return of(contestId);
    }

    private static void requireSeed(
            Contest contest, BallotDrawEntity draw, RecordDrawRequest request) {
        String seed = request.seed();
        if (draw.commitment == null && seed == null) {
            return;
        }
        boolean holds =
                draw.commitment != null
                        && seed != null
                        && PublicDraw.keeps(draw.commitment, seed)
                        && PublicDraw.order(seed, request.parties()).equals(request.parties());
        if (!holds) {
            throw NominationRule.COMMITTED_SEED.refusal("seed", contest.body());
        }
    }

    BallotView of(String contestId) {
        Contest contest = contests.get(contestId);
        return contest.kind() == ContestKind.LIST ? ofParties(contest) : ofCandidates(contest);
    }

    // Art. 37: parties in the order that the central commission drew by lot
    private BallotView ofParties(Contest contest) {
        BallotDrawEntity draw =
                rows.findByIdOptional(contest.id())
                        .filter(one -> one.parties != null)
                        .orElseThrow(() -> ProblemException.notFound("ballot", contest.id()));
        List<PartyListView> registered = lists.registered(contest.id());
        List<BallotView.Line> lines = new ArrayList<>();
        for (String party : draw.parties == null ? List.<String>of() : draw.parties) {
            registered.stream()
                    .filter(list -> list.party().equals(party))
                    .forEach(list ->
                            lines.add(
                                    new BallotView.Line(
                                            lines.size() + 1, party, list.name(), false)));
        }
        return new BallotView(
                contest.id(),
                withAgainstAll(contest, lines),
                new BallotView.Draw(
                        String.valueOf(draw.minutes),
                        draw.drawnAt == null ? Instant.EPOCH : draw.drawnAt,
                        draw.commitment,
                        draw.seed));
    }

    // Art. 37: candidates in the alphabetical order of the state language
    private BallotView ofCandidates(Contest contest) {
        List<CandidateView> sorted = new ArrayList<>(candidates.registered(contest.id()));
        sorted.sort(
                Comparator.comparing(CandidateView::surname, KazakhOrder.ofWords())
                        .thenComparing(CandidateView::givenName, KazakhOrder.ofWords())
                        .thenComparing(CandidateView::id));
        List<BallotView.Line> lines = new ArrayList<>();
        for (CandidateView candidate : sorted) {
            String name =
                    candidate.surname()
                            + " "
                            + candidate.givenName()
                            + (candidate.patronymic() == null ? "" : " " + candidate.patronymic());
            lines.add(
                    new BallotView.Line(
                            lines.size() + 1,
                            candidate.id(),
                            new Localized(name, name, name),
                            candidate.generated()));
        }
        return new BallotView(contest.id(), withAgainstAll(contest, lines), null);
    }

    private static List<BallotView.Line> withAgainstAll(
            Contest contest, List<BallotView.Line> lines) {
        if (hasAgainstAll(contest)) {
            lines.add(new BallotView.Line(lines.size() + 1, "against-all", AGAINST_ALL, false));
        }
        return List.copyOf(lines);
    }

    // Art. 37(1): the line stands on every ballot where the regime has it
    private static boolean hasAgainstAll(Contest contest) {
        return contest.kind() == ContestKind.DISTRICT
                || contest.regime().listRules().againstAllLine().value();
    }

    private List<String> registered(String contestId) {
        return lists.registered(contestId).stream().map(PartyListView::party).toList();
    }

    private Contest listContest(String contestId) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        if (contest.kind() != ContestKind.LIST) {
            throw NominationRule.LIST_CONTEST.refusal(null, contest.body());
        }
        return contest;
    }
}
