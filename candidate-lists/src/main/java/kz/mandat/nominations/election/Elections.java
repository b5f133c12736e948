package kz.mandat.nominations.election;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.mandat.law.regime.Regime;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Calls elections; the regime follows from body and date, the list contest from the regime. */
@ApplicationScoped
@Transactional
public class Elections {

    private final ElectionRepository rows;
    private final Contests contests;
    private final CallRules rules;
    private final VacantSeats vacantSeats;
    private final Audit audit;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Elections(
            ElectionRepository rows,
            Contests contests,
            CallRules rules,
            VacantSeats vacantSeats,
            Audit audit,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.contests = contests;
        this.rules = rules;
        this.vacantSeats = vacantSeats;
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    public ElectionView call(CallElectionRequest request) {
        Regime regime = rules.check(request);
        if (rows.findByIdOptional(request.id()).isPresent()) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS,
                    "The election '%s' was called already.".formatted(request.id()));
        }
        ElectionEntity row = row(request, regime);
        rows.persistAndFlush(row);
        Election election = row.election();
        audit.record("election.call", election.id(), request.reason());
        outbox.append(Topics.NOMINATIONS, election.id(), ElectionCalled.of(election));
        contests.open(contestsOf(election, request));
        return ElectionView.of(election, contests.views(election.id()));
    }

    private List<Contest> contestsOf(Election election, CallElectionRequest request) {
        List<String> vacant = request.constituencies();
        if (vacant != null) {
            return vacantSeats.contests(election, vacant);
        }
        return election.regime().lists() == null ? List.of() : List.of(listContest(election));
    }

    /**
     * Opens a vote that follows from another: the same seats and place on another day. Empty where
     * the same decision, or the same id, opened it already.
     */
    // Art. 85(4), 95, 96, 109-1, 110, 113-9
    public Optional<Contest> follow(Following vote) {
        Contest origin = vote.origin();
        String id = vote.opens() == null ? contests.nextRepeat(origin.id()) : vote.opens();
        if (isCalled(id) || contests.isOrdered(origin.id(), vote.decisionNumber())) {
            return Optional.empty();
        }
        ElectionEntity row = row(vote, id);
        rows.persistAndFlush(row);
        Election election = row.election();
        audit.recordOwn("election.open", id, origin.id() + ": " + vote.decisionNumber());
        outbox.append(Topics.NOMINATIONS, id, ElectionCalled.of(election));
        Contest contest =
                new Contest(
                        id,
                        election,
                        origin.kind(),
                        origin.seats(),
                        origin.territory(),
                        origin.constituency(),
                        vote.repeat());
        contests.open(List.of(contest));
        return Optional.of(contest);
    }

    private ElectionEntity row(Following vote, String id) {
        Contest origin = vote.origin();
        ElectionEntity row = new ElectionEntity();
        row.id = id;
        row.body = origin.body().id();
        row.regime = vote.regime();
        row.votingDay = vote.votingDay();
        row.territory = origin.territory();
        row.kind = vote.kind();
        row.retrospective = vote.votingDay().isBefore(today(origin.territory()));
        row.note = origin.election().note();
        row.reason = vote.decisionNumber();
        row.calledBy = vote.by();
        row.recordedAt = clock.instant();
        return row;
    }

    private static Contest listContest(Election election) {
        return new Contest(
                election.id() + "-list",
                election,
                ContestKind.LIST,
                election.listSeats(),
                election.territory(),
                null);
    }

    private ElectionEntity row(CallElectionRequest request, Regime regime) {
        ElectionEntity row = new ElectionEntity();
        row.id = request.id();
        row.body = regime.body().id();
        row.regime = regime.id();
        row.votingDay = request.votingDay();
        row.territory = request.territoryOrCountry();
        row.seats = request.seats();
        row.kind = request.kind();
        row.retrospective = request.votingDay().isBefore(today(request.territoryOrCountry()));
        row.note = request.note();
        row.reason = request.reason();
        row.calledBy = caller.name();
        row.recordedAt = clock.instant();
        return row;
    }

    private LocalDate today(String territory) {
        return LocalDate.now(clock.withZone(LocalTimes.zoneOf(territory)));
    }

    public ElectionView view(String id) {
        return ElectionView.of(get(id), contests.views(id));
    }

    public Election get(String id) {
        return rows.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("election", id))
                .election();
    }

    public boolean isCalled(String id) {
        return rows.findByIdOptional(id).isPresent();
    }

    List<ElectionView> page(@Nullable String after, int rowsWanted) {
        List<Election> called =
                rows
                        .find("id > ?1", Sort.by("id"), after == null ? "" : after)
                        .page(Page.ofSize(rowsWanted))
                        .list()
                        .stream()
                        .map(ElectionEntity::election)
                        .toList();
        Map<String, List<ContestView>> byElection =
                contests.views(called.stream().map(Election::id).toList());
        return called.stream()
                .map(one -> ElectionView.of(one, byElection.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
