package kz.mandat.allocation.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.allocation.totals.CountedTotals;
import kz.mandat.allocation.totals.Totals;
import kz.mandat.law.BadInput;
import kz.mandat.law.recall.RecallVote;
import kz.mandat.law.regime.Regime;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a vote on a recall: those that the stations' protocols add up to and that are
 * certified. Who took part are the ballots found in the boxes (art. 43(4-1)1).
 */
@ApplicationScoped
class RecallFigures {

    /** The name of the answer on the ballot, as tally-service counts it. */
    private static final String FOR = "for";

    private final CountedTotals totals;

    @Inject
    RecallFigures(CountedTotals totals) {
        this.totals = totals;
    }

    RecallVote of(Regime law, @Nullable String opens, DecideRecallRequest request) {
        Totals counted = opens == null ? Totals.none("") : totals.of(opens);
        return counted.protocolsExpected() == 0
                ? stated(law, request)
                : counted(law, counted, request);
    }

    // Art. 113-16(3)-(4)
    private RecallVote counted(Regime law, Totals counted, DecideRecallRequest request) {
        if (!counted.isComplete() || !totals.areCertified(counted)) {
            throw RecallRefusal.notCertified(
                    counted.protocolsReceived(), counted.protocolsExpected());
        }
        requireSame("voters", request.voters(), counted.voters());
        requireSame("participants", request.participants(), counted.found());
        requireSame("forRecall", request.forRecall(), counted.votesOf(FOR));
        return vote(law, counted.voters(), counted.found(), counted.votesOf(FOR));
    }

    private static RecallVote stated(Regime law, DecideRecallRequest request) {
        return vote(
                law,
                required("voters", request.voters()),
                required("participants", request.participants()),
                required("forRecall", request.forRecall()));
    }

    private static void requireSame(String field, @Nullable Long stated, long counted) {
        if (stated != null && stated != counted) {
            throw ProblemException.invalid(FieldError.of(field, InputRule.OUT_OF_RANGE, counted));
        }
    }

    private static long required(String field, @Nullable Long figure) {
        if (figure == null) {
            throw ProblemException.invalid(FieldError.of(field, InputRule.REQUIRED));
        }
        return figure;
    }

    private static RecallVote vote(Regime law, long voters, long participants, long forRecall) {
        try {
            return new RecallVote(law, voters, participants, forRecall);
        } catch (BadInput refused) {
            throw ProblemException.invalid(
                    FieldError.of(refused.field(), InputRule.INVALID, refused.getMessage()));
        }
    }
}
