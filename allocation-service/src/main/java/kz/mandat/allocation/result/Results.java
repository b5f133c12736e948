package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.Contestant;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.following.FollowingContest;
import kz.mandat.allocation.following.FollowingContests;
import kz.mandat.allocation.outcome.Computation;
import kz.mandat.allocation.outcome.Outcome;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.outcome.SeatDifference;
import kz.mandat.allocation.stored.Fingerprint;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.allocation.totals.Totals;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Outbox.Keyed;
import kz.mandat.platform.event.Topics;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The results of contests, computed anew at each change of their inputs; every version is kept. */
@ApplicationScoped
public class Results {

    private static final Logger LOG = Logger.getLogger(Results.class);

    private final Contests contests;
    private final ContestLocks locks;
    private final ResultRepository results;
    private final ResultVersions versions;
    private final CertificationRepository certifications;
    private final DecisionRepository decisions;
    private final FollowingContests following;
    private final CommissionActsOfContests acts;
    private final JoinedTotals joined;
    private final StoredJson json;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Results(
            Contests contests,
            ContestLocks locks,
            ResultRepository results,
            ResultVersions versions,
            CertificationRepository certifications,
            DecisionRepository decisions,
            FollowingContests following,
            CommissionActsOfContests acts,
            JoinedTotals joined,
            StoredJson json,
            Outbox outbox,
            Clock clock) {
        this.contests = contests;
        this.locks = locks;
        this.results = results;
        this.versions = versions;
        this.certifications = certifications;
        this.decisions = decisions;
        this.following = following;
        this.acts = acts;
        this.joined = joined;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Computes the contests whose inputs differ from those of their last version. */
    @Transactional
    public void recompute(Collection<String> touched) {
        if (touched.isEmpty()) {
            return;
        }
        Set<String> changed = joined.withThoseTheyJoin(touched);
        locks.hold(changed);
        Map<String, List<Contestant>> registered = contests.contestants(changed);
        Map<String, Totals> counted = joined.of(changed);
        Map<String, ResultEntity> known = rows(changed);
        Map<String, CertificationEntity> certified = certifications.newest(changed);
        Map<String, CommissionActs> done = acts.of(changed);
        Map<String, FollowingContest> origins = following.origins(changed);
        List<Keyed> facts = new ArrayList<>();
        List<ResultEntity> prepared = new ArrayList<>();
        for (Contest contest : contests.find(changed)) {
            String id = contest.id();
            Totals newest = counted.getOrDefault(id, Totals.none(id));
            List<Contestant> standing = registered.getOrDefault(id, List.of());
            if (isComputable(contest, standing, newest, origins.get(id))) {
                ResultInputs inputs = ResultInputs.of(contest, standing, newest);
                Past past =
                        new Past(
                                known.get(id),
                                certified.get(id),
                                origins.get(id),
                                done.getOrDefault(id, CommissionActs.NONE));
                recompute(contest, inputs, past, facts).ifPresent(prepared::add);
            }
        }
        // After all versions, so that the database takes each kind of row in one go
        results.persist(prepared);
        if (!facts.isEmpty()) {
            outbox.append(Topics.ALLOCATIONS, facts);
        }
    }

    /** The prepared answers of contests; one that was lost goes on from the newest kept version. */
    private Map<String, ResultEntity> rows(Collection<String> ids) {
        Map<String, ResultEntity> rows = new HashMap<>(results.ofContests(ids));
        List<String> without = ids.stream().filter(id -> !rows.containsKey(id)).toList();
        Map<String, ResultVersionEntity> newest = versions.newest(without);
        for (Contest contest : contests.find(newest.keySet())) {
            rows.put(contest.id(), ResultEntity.begin(contest, newest.get(contest.id())));
        }
        return rows;
    }

    /** What is known of a contest's result before it is computed anew. */
    private record Past(
            @Nullable ResultEntity known,
            @Nullable CertificationEntity certified,
            @Nullable FollowingContest origin,
            CommissionActs acts) {}

    /** A vote on a recall, and one that only joins another contest, give no seats of their own. */
    private static boolean isComputable(
            Contest contest,
            List<Contestant> registered,
            Totals totals,
            @Nullable FollowingContest origin) {
        if (contest.isOnRecall() || (origin != null && origin.joins())) {
            return false;
        }
        List<String> known = registered.stream().map(Contestant::id).toList();
        boolean complete = known.containsAll(totals.votes().keySet());
        if (!complete) {
            LOG.infof("The result of %s waits for its contestants", contest.id());
        }
        return complete;
    }

    private Optional<ResultEntity> recompute(
            Contest contest, ResultInputs inputs, Past past, List<Keyed> facts) {
        ResultEntity row = past.known() == null ? ResultEntity.begin(contest, null) : past.known();
        String text = json.write(inputs);
        String hash = Fingerprint.of(text);
        boolean same = hash.equals(row.inputsHash);
        if (same && row.isPrepared()) {
            return Optional.empty();
        }
        boolean counted = row.version > 0 || inputs.protocolsReceived() > 0;
        int version = same || !counted ? row.version : row.version + 1;
        Regime regime = Regimes.standard().byId(inputs.regime());
        Outcome outcome = Computation.of(regime, inputs);
        ResultView result =
                versions.superseding(
                                ResultView.of(contest, regime, inputs, outcome, version, now()),
                                inputs,
                                past.certified(),
                                past.origin())
                        .after(past.acts());
        if (counted && !same) {
            versions.keep(result, regime, text, outcome);
            facts.add(new Keyed(contest.id(), ResultComputed.of(result)));
        }
        ResultView shown = same ? asDecided(result).after(past.acts()) : result;
        row.publish(shown, json.write(shown), hash);
        return Optional.of(row);
    }

    /** What was decided about a version stays when its prepared answer is made again. */
    private ResultView asDecided(ResultView result) {
        DecisionEntity decision = decisions.findById(result.key());
        ResultView decided =
                decision == null
                        ? result
                        : result.decided(json.read(decision.content, DecisionView.class));
        CertificationEntity certified = certifications.findById(result.key());
        return certified == null
                ? decided
                : decided.certified(certified.toView(), certified.certifiedAt);
    }

    /** A version computed anew from the inputs and the text of the law that it kept. */
    @Transactional
    public VersionView reproduce(String contest, int version) {
        return versions.reproduce(contest, version);
    }

    /** The newest computed version of a contest, if anything was counted. */
    @Transactional
    public Optional<Integer> newestVersion(String contest) {
        return results.findByIdOptional(contest)
                .map(result -> result.version)
                .filter(version -> version > 0);
    }

    /** The present result of a contest. */
    @Transactional
    public Optional<ResultView> present(String contest) {
        return results.findByIdOptional(contest)
                .map(row -> json.read(row.document, ResultView.class));
    }

    /** What a version was computed from. */
    @Transactional
    public Optional<ResultInputs> inputs(String contest, int version) {
        return versions.inputs(contest, version);
    }

    /** Shows the present version as certified, and tells it. */
    void publishCertified(ResultEntity row, CertificationEntity decision) {
        ResultView result =
                json.read(row.document, ResultView.class).certified(decision.toView(), now());
        publish(row, result, row.inputsHash);
        outbox.append(Topics.ALLOCATIONS, row.contest, ResultCertified.of(result, decision));
    }

    /** Shows what the commission decided about the present version. */
    ResultView publishDecided(ResultEntity row, DecisionView decision) {
        ResultView result =
                json.read(row.document, ResultView.class)
                        .decided(decision)
                        .after(acts.of(row.contest));
        publish(row, result, row.inputsHash);
        return result;
    }

    /** Shows what commissions did about the contest, and counts what joins it. */
    ResultView publishActs(String contest) {
        recompute(List.of(contest));
        ResultEntity row = results.findById(contest);
        ResultView result = json.read(row.document, ResultView.class).after(acts.of(contest));
        publish(row, result, row.inputsHash);
        return result;
    }

    /** What differs between two versions, seat by seat. */
    @Transactional
    public List<SeatDifference> difference(String contest, int from, int to) {
        return SeatDifference.between(versions.side(contest, from), versions.side(contest, to));
    }

    private void publish(ResultEntity row, ResultView result, String hashOfInputs) {
        row.publish(result, json.write(result), hashOfInputs);
        results.persist(row);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
