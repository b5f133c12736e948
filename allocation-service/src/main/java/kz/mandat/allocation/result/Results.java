package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.contest.RegisteredList;
import kz.mandat.allocation.outcome.Computation;
import kz.mandat.allocation.outcome.Outcome;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.stored.Fingerprint;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.allocation.totals.CountedTotals;
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
    private final CountedTotals totals;
    private final ContestLocks locks;
    private final ResultRepository results;
    private final ResultVersions versions;
    private final StoredJson json;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Results(
            Contests contests,
            CountedTotals totals,
            ContestLocks locks,
            ResultRepository results,
            ResultVersions versions,
            StoredJson json,
            Outbox outbox,
            Clock clock) {
        this.contests = contests;
        this.totals = totals;
        this.locks = locks;
        this.results = results;
        this.versions = versions;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Computes the contests whose inputs differ from those of their last version. */
    @Transactional
    public void recompute(Collection<String> changed) {
        if (changed.isEmpty()) {
            return;
        }
        locks.hold(changed);
        Map<String, List<RegisteredList>> lists = contests.lists(changed);
        Map<String, Totals> counted = totals.of(changed);
        Map<String, ResultEntity> known = results.ofContests(changed);
        List<Keyed> facts = new ArrayList<>();
        for (Contest contest : contests.find(changed)) {
            String id = contest.id();
            Totals newest = counted.getOrDefault(id, Totals.none(id));
            List<RegisteredList> standing = lists.getOrDefault(id, List.of());
            if (isComputable(contest, standing, newest)) {
                ResultInputs inputs = ResultInputs.of(contest, standing, newest);
                recompute(contest, inputs, known.get(id), facts);
            }
        }
        if (!facts.isEmpty()) {
            outbox.append(Topics.ALLOCATIONS, facts);
        }
    }

    private static boolean isComputable(
            Contest contest, List<RegisteredList> lists, Totals totals) {
        List<String> known = lists.stream().map(RegisteredList::id).toList();
        boolean complete = known.containsAll(totals.votes().keySet());
        if (!complete) {
            LOG.infof("The result of %s waits for its lists", contest.id());
        }
        return complete && contest.kind().equals("list");
    }

    private void recompute(
            Contest contest, ResultInputs inputs, @Nullable ResultEntity known, List<Keyed> facts) {
        ResultEntity row = known == null ? ResultEntity.begin(contest) : known;
        String text = json.write(inputs);
        String hash = Fingerprint.of(text);
        if (hash.equals(row.inputsHash)) {
            return;
        }
        boolean counted = row.version > 0 || inputs.protocolsReceived() > 0;
        int version = counted ? row.version + 1 : 0;
        Regime regime = Regimes.standard().byId(inputs.regime());
        Outcome outcome = Computation.of(regime, inputs);
        ResultView result = ResultView.of(contest, regime, inputs, outcome, version, now());
        if (counted) {
            versions.keep(result, regime, text, outcome);
            facts.add(new Keyed(contest.id(), ResultComputed.of(result)));
        }
        publish(row, result, hash);
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

    private void publish(ResultEntity row, ResultView result, String hashOfInputs) {
        row.publish(result, json.write(result), hashOfInputs);
        results.persist(row);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
