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
    private final Audit audit;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Elections(
            ElectionRepository rows,
            Contests contests,
            CallRules rules,
            Audit audit,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.contests = contests;
        this.rules = rules;
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
        if (regime.lists() != null) {
            contests.open(List.of(listContest(election)));
        }
        return ElectionView.of(election, contests.views(election.id()));
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
        row.retrospective = request.votingDay().isBefore(today(request));
        row.note = request.note();
        row.reason = request.reason();
        row.calledBy = caller.name();
        row.recordedAt = clock.instant();
        return row;
    }

    private LocalDate today(CallElectionRequest request) {
        return LocalDate.now(clock.withZone(LocalTimes.zoneOf(request.territoryOrCountry())));
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
