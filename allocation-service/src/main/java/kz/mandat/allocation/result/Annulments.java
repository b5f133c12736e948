package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.following.FollowingKind;
import kz.mandat.allocation.outcome.ListView;
import kz.mandat.allocation.result.AnnulmentRequest.RepeatKind;
import kz.mandat.allocation.result.AnnulmentRequest.RepeatRequest;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.allocation.totals.AnnulledStations;
import kz.mandat.law.regime.Regimes;
import kz.mandat.law.vacancies.VoidVote;
import kz.mandat.law.vacancies.VoidVote.Consequence;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/**
 * Declares votes void. Where only parts of a list contest are void, tally-service takes their
 * protocols out of the totals, and the votes of the repeat voting there are added to what is left.
 */
@ApplicationScoped
public class Annulments {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final ContestLocks locks;
    private final ResultRepository results;
    private final AnnulmentRepository annulments;
    private final Contests contests;
    private final AnnulledStations annulledStations;
    private final RepeatOrders orders;
    private final Results computed;
    private final Commission commission;
    private final StoredJson json;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Annulments(
            ContestLocks locks,
            ResultRepository results,
            AnnulmentRepository annulments,
            Contests contests,
            AnnulledStations annulledStations,
            RepeatOrders orders,
            Results computed,
            Commission commission,
            StoredJson json,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.locks = locks;
        this.results = results;
        this.annulments = annulments;
        this.contests = contests;
        this.annulledStations = annulledStations;
        this.orders = orders;
        this.computed = computed;
        this.commission = commission;
        this.json = json;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public ResultView annul(String id, AnnulmentRequest request) {
        locks.hold(List.of(id));
        ResultEntity row =
                results.findByIdOptional(id)
                        .orElseThrow(() -> ProblemException.notFound("result of the contest", id));
        Contest contest = contests.find(id).orElseThrow();
        commission.requireForAnnulment(contest);
        ResultView result = json.read(row.document, ResultView.class);
        boolean ordersOnly = result.status() == ResultStatus.ANNULLED && request.repeat() != null;
        if (!ordersOnly && (!result.status().canBeAnnulled() || result.version() == 0)) {
            throw CertificationRefusal.nothingToAnnul();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, KAZAKHSTAN);
        VoidVote law = VoidVote.of(Regimes.standard().byId(contest.regime()));
        AnnulmentCheck.require(contest, law, request, today);
        QuarterCondition.require(
                Regimes.standard().byId(contest.regime()),
                request,
                annulledStations.of(id),
                result.protocolsExpected());
        if (!ordersOnly) {
            record(result, request, law, now);
        }
        if (request.repeat() != null) {
            orders.order(id, order(result, request, request.repeat(), law, today), now);
        }
        audit.record("annul-result", id, request.ground());
        return computed.publishActs(id);
    }

    private void record(ResultView result, AnnulmentRequest request, VoidVote law, Instant now) {
        AnnulmentEntity row = new AnnulmentEntity();
        row.contest = result.contest();
        row.version = result.version();
        row.territories = json.write(request.parts());
        row.article = law.ground().number();
        row.decisionNumber = request.decisionNumber();
        row.ground = request.ground();
        row.annulledAt = now;
        row.annulledBy = caller.name();
        annulments.persist(row);
        outbox.append(
                Topics.ALLOCATIONS,
                row.contest,
                new ResultAnnulled(
                        row.contest,
                        result.election(),
                        row.version,
                        request.parts(),
                        row.article,
                        row.decisionNumber,
                        now));
    }

    private static RepeatOrder order(
            ResultView result,
            AnnulmentRequest request,
            RepeatRequest repeat,
            VoidVote law,
            LocalDate today) {
        Consequence consequence = AnnulmentCheck.consequence(law, repeat.kind()).orElseThrow();
        boolean sameNames = repeat.kind() == RepeatKind.REPEAT_VOTING;
        return new RepeatOrder(
                sameNames ? FollowingKind.REPEAT_VOTING : FollowingKind.REPEAT_ELECTIONS,
                RepeatOrders.ANNULMENT,
                result.version(),
                request.parts(),
                sameNames ? result.lists().stream().map(ListView::id).toList() : null,
                repeat.votingDay(),
                today.plus(consequence.within()),
                consequence.article().number(),
                request.decisionNumber());
    }
}
