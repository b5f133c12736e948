package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.List;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.outcome.ListView;
import kz.mandat.allocation.outcome.Outcome;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.outcome.StepView;
import kz.mandat.law.regime.Regime;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The result of a list contest from one version of its inputs, with the reason of every seat. */
public record ResultView(
        String contest,
        String election,
        String kind,
        String regime,
        String regimeHash,
        ResultStatus status,
        int version,
        boolean synthetic,
        @Nullable Localized note,
        long protocolsReceived,
        long protocolsExpected,
        long voters,
        long issued,
        long base,
        long againstAll,
        long invalid,
        @Nullable String threshold,
        @Nullable String quotient,
        int seats,
        @Nullable String outcome,
        @Nullable Localized reason,
        List<ListView> lists,
        List<StepView> steps,
        @Nullable CertifiedView certified,
        Instant updatedAt) {

    static ResultView of(
            Contest contest,
            Regime regime,
            ResultInputs inputs,
            Outcome outcome,
            int version,
            Instant at) {
        return new ResultView(
                contest.id(),
                contest.election(),
                contest.kind(),
                inputs.regime(),
                regime.hash(),
                status(inputs, outcome),
                version,
                contest.note() != null,
                contest.note(),
                inputs.protocolsReceived(),
                inputs.protocolsExpected(),
                inputs.voters(),
                inputs.issued(),
                inputs.base(),
                inputs.againstAll(),
                inputs.invalid(),
                outcome.threshold(),
                outcome.quotient(),
                inputs.seats(),
                outcome.outcome(),
                outcome.reason(),
                outcome.lists(),
                outcome.steps(),
                null,
                at);
    }

    private static ResultStatus status(ResultInputs inputs, Outcome outcome) {
        if (!inputs.allReceived()) {
            return ResultStatus.COUNTING;
        }
        return outcome.lawIsSilent() ? ResultStatus.NOT_PROVIDED_BY_LAW : ResultStatus.COMPUTED;
    }

    /** The same result as the commission has certified it. */
    ResultView certified(CertifiedView decision, Instant at) {
        return new ResultView(
                contest,
                election,
                kind,
                regime,
                regimeHash,
                ResultStatus.CERTIFIED,
                version,
                synthetic,
                note,
                protocolsReceived,
                protocolsExpected,
                voters,
                issued,
                base,
                againstAll,
                invalid,
                threshold,
                quotient,
                seats,
                outcome,
                reason,
                lists,
                steps,
                decision,
                at);
    }

    /** The decision by which the commission certified this version. */
    public record CertifiedView(String decisionNumber, Instant at) {}
}
