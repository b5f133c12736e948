package kz.mandat.allocation.outcome;

import java.util.Arrays;
import java.util.List;
import kz.mandat.law.regime.Regime;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What the law makes of the votes: seats with their steps, another vote, or the statement that it
 * is silent.
 */
public record Outcome(
        @Nullable String outcome,
        @Nullable String threshold,
        @Nullable String quotient,
        @Nullable Localized reason,
        List<ListView> lists,
        List<StepView> steps,
        @Nullable FollowUp followUp) {

    public static final String ALLOCATED = "allocated";
    public static final String NOT_PROVIDED_BY_LAW = "not-provided-by-law";

    /** What has to be ordered where nobody is elected: among whom, and within which term. */
    public record FollowUp(String action, List<String> candidates, String within) {}

    /** While no vote is counted nobody has a share or a seat. */
    static Outcome beforeAnyVote(Regime regime, ResultInputs inputs) {
        String threshold =
                inputs.ofCandidates() ? null : regime.listRules().threshold().value().toString();
        List<ListView> lists =
                inputs.lists().stream()
                        .map(list -> ListView.empty(list.id(), list.name()))
                        .toList();
        return new Outcome(null, threshold, null, null, lists, List.of(), null);
    }

    public boolean lawIsSilent() {
        return NOT_PROVIDED_BY_LAW.equals(outcome);
    }

    /** The figures that decide, without the sentences, whose wording may be improved later. */
    public List<Object> decisive() {
        return Arrays.asList(outcome, threshold, quotient, lists, followUp);
    }

    public @Nullable ListView list(String id) {
        return lists.stream().filter(list -> list.id().equals(id)).findFirst().orElse(null);
    }
}
