package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.law.Decimal;
import kz.mandat.law.Fraction;
import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.seats.ListResult;
import kz.mandat.law.seats.ListStanding;
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
        if (!inputs.isComplete()) {
            return ResultStatus.COUNTING;
        }
        return outcome.isSilent() ? ResultStatus.NOT_PROVIDED_BY_LAW : ResultStatus.COMPUTED;
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

    /** One list: its votes and share, whether it takes part, and how its seats come about. */
    public record ListView(
            String id,
            Localized name,
            long votes,
            String share,
            String sharePercent,
            boolean admitted,
            @Nullable Integer whole,
            @Nullable String remainder,
            @Nullable Integer seats) {

        static ListView of(ListResult list, Localized name) {
            return new ListView(
                    list.id(),
                    name,
                    list.votes(),
                    list.share().toString(),
                    percent(list.share()),
                    list.admitted(),
                    list.whole(),
                    list.remainder().toString(),
                    list.seats());
        }

        static ListView of(ListStanding list, Localized name) {
            Fraction share = list.share() == null ? Fraction.ZERO : list.share();
            Fraction remainder = list.remainder();
            return new ListView(
                    list.id(),
                    name,
                    list.votes(),
                    share.toString(),
                    percent(share),
                    list.admitted(),
                    list.whole(),
                    remainder == null ? null : remainder.toString(),
                    null);
        }

        static ListView empty(String id, Localized name) {
            String zero = Fraction.ZERO.toString();
            return new ListView(id, name, 0, zero, percent(Fraction.ZERO), false, 0, zero, 0);
        }

        // As official percentages are printed: two places, rounded half up
        private static String percent(Fraction share) {
            return Decimal.rounded(share.times(Fraction.of(100)), 2);
        }
    }

    /**
     * One step of the law: its article, the figures that it used, and the sentence made of them.
     */
    public record StepView(
            String rule,
            @Nullable String article,
            Localized ground,
            boolean unverified,
            boolean interpretation,
            Map<String, Object> figures,
            Localized text) {

        static StepView of(Step step, Names names) {
            return new StepView(
                    step.rule(),
                    step.article().isEmpty() ? null : step.article(),
                    Localizing.localized(step.ground().cite()),
                    step.ground().unverified(),
                    step.interpretation(),
                    step.figures().plain(),
                    Localizing.localized(step.text(names)));
        }
    }

    /** The decision by which the commission certified this version. */
    public record CertifiedView(String decisionNumber, Instant at) {}
}
