package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.List;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.outcome.ListView;
import kz.mandat.allocation.outcome.Outcome;
import kz.mandat.allocation.outcome.Outcome.FollowUp;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.outcome.StepView;
import kz.mandat.law.regime.Regime;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The result of a contest from one version of its inputs, with the reason of every seat. */
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
        @Nullable FollowUp followUp,
        @Nullable DecisionView decision,
        @Nullable Supersession supersedes,
        @Nullable CertifiedView certified,
        List<AnnulmentView> annulments,
        List<FollowingView> following,
        @Nullable SupersededView supersededBy,
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
                outcome.followUp(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                at);
    }

    public ResultView {
        annulments = annulments == null ? List.of() : annulments;
        following = following == null ? List.of() : following;
    }

    private static ResultStatus status(ResultInputs inputs, Outcome outcome) {
        if (!inputs.allReceived()) {
            return ResultStatus.COUNTING;
        }
        if (outcome.followUp() != null) {
            return ResultStatus.TIED;
        }
        return outcome.lawIsSilent() ? ResultStatus.NOT_PROVIDED_BY_LAW : ResultStatus.COMPUTED;
    }

    ResultVersionEntity.Key key() {
        return new ResultVersionEntity.Key(contest, version);
    }

    /** The same result as the commission has certified it. */
    ResultView certified(CertifiedView by, Instant at) {
        return with(ResultStatus.CERTIFIED, lists, decision, supersedes, by, acts(), at);
    }

    /** The same result with what the commission decided where the law stops. */
    ResultView decided(DecisionView by) {
        List<ListView> given =
                lists.stream().map(list -> list.withSeats(by.seatsOf(list.id()))).toList();
        return with(by.status(), given, by, supersedes, null, acts(), by.at());
    }

    /** The same result in place of one that was certified before. */
    ResultView superseding(Supersession before) {
        return with(status, lists, decision, before, certified, acts(), updatedAt);
    }

    /** The same result with what commissions did about its contest as a whole. */
    ResultView after(CommissionActs acts) {
        return with(acts.status(status), lists, decision, supersedes, certified, acts, updatedAt);
    }

    private CommissionActs acts() {
        return new CommissionActs(annulments, following, supersededBy);
    }

    private ResultView with(
            ResultStatus otherStatus,
            List<ListView> otherLists,
            @Nullable DecisionView otherDecision,
            @Nullable Supersession before,
            @Nullable CertifiedView by,
            CommissionActs acts,
            Instant at) {
        return new ResultView(
                contest,
                election,
                kind,
                regime,
                regimeHash,
                otherStatus,
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
                otherLists,
                steps,
                followUp,
                otherDecision,
                before,
                by,
                acts.annulments(),
                acts.following(),
                acts.supersededBy(),
                at);
    }

    /** The decision by which the commission certified this version. */
    public record CertifiedView(String decisionNumber, Instant at) {}
}
