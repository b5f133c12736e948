package kz.mandat.allocation.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.mandat.allocation.outcome.Computation;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.law.BadInput;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;

/**
 * The past elections that were loaded: never changed afterwards, computed under the law of their
 * day.
 */
@ApplicationScoped
public class PastElections {

    private final PastElectionRepository elections;
    private final StoredJson json;
    private final Audit audit;
    private final Clock clock;

    @Inject
    PastElections(PastElectionRepository elections, StoredJson json, Audit audit, Clock clock) {
        this.elections = elections;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<PastElectionSummary> list() {
        return elections.newestFirst().stream()
                .map(row -> PastElectionSummary.of(view(announced(row))))
                .toList();
    }

    @Transactional
    PastElectionView get(String id) {
        return elections
                .findByIdOptional(id)
                .map(row -> view(announced(row)))
                .orElseThrow(() -> ProblemException.notFound("past election", id));
    }

    /** The votes of a past election, for a question "what if". */
    @Transactional
    public Optional<ResultInputs> inputs(String id) {
        return elections
                .findByIdOptional(id)
                .map(this::announced)
                .map(told -> told.inputs(seats(told, regime(told))));
    }

    @Transactional
    PastElectionView load(PastElectionRequest told) {
        PastElectionView view = view(told);
        if (!store(told)) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS,
                    "The past election '%s' is loaded already.".formatted(told.id()));
        }
        audit.record("load-past-election", told.id(), String.join("; ", told.sources()));
        return view;
    }

    /** Loads what comes with the product, unless it is there. */
    @Transactional
    void loadUnlessThere(PastElectionRequest told) {
        view(told);
        store(told);
    }

    private boolean store(PastElectionRequest told) {
        if (elections.findByIdOptional(told.id()).isPresent()) {
            return false;
        }
        PastElectionEntity row = new PastElectionEntity();
        row.id = told.id();
        row.votingDay = told.votingDay();
        row.announced = json.write(told);
        row.loadedAt = clock.instant();
        elections.persist(row);
        return true;
    }

    private PastElectionRequest announced(PastElectionEntity row) {
        return json.read(row.announced, PastElectionRequest.class);
    }

    private static PastElectionView view(PastElectionRequest told) {
        try {
            Regime regime = regime(told);
            int seats = seats(told, regime);
            ResultInputs inputs = told.inputs(seats);
            return PastElectionView.of(
                    told, regime.hash(), seats, inputs.base(), Computation.of(regime, inputs));
        } catch (BadInput refused) {
            throw ProblemException.invalid(
                    FieldError.of(refused.field(), InputRule.INVALID, refused.getMessage()));
        }
    }

    private static Regime regime(PastElectionRequest told) {
        Regime regime = Regimes.standard().byId(told.regime());
        if (!regime.inForceOn(told.votingDay())) {
            throw new BadInput("regime", told.regime() + " was not in force on that day");
        }
        return regime;
    }

    private static int seats(PastElectionRequest told, Regime regime) {
        if (told.seats() != null) {
            return told.seats();
        }
        var seats = regime.listRules().seats();
        if (seats == null) {
            throw new BadInput("seats", "is required: the regime gives no number");
        }
        return seats.value();
    }
}
