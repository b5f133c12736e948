package kz.mandat.allocation.result;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.mandat.allocation.outcome.ListView;
import kz.mandat.allocation.outcome.Outcome.FollowUp;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Whether a decision answers the question that the law left open, and nothing else. */
final class DecisionCheck {

    private final ResultView result;
    private final DecisionRequest decision;
    private final LocalDate today;
    private final Set<String> standing;
    private final List<FieldError> errors = new ArrayList<>();

    private DecisionCheck(ResultView result, DecisionRequest decision, LocalDate today) {
        this.result = result;
        this.decision = decision;
        this.today = today;
        this.standing = result.lists().stream().map(ListView::id).collect(Collectors.toSet());
    }

    static void require(ResultView result, DecisionRequest decision, LocalDate today) {
        List<FieldError> errors = new DecisionCheck(result, decision, today).errors();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private List<FieldError> errors() {
        onlyWhatTheLawOrders();
        switch (decision.kind()) {
            case MANDATES -> mandates();
            case ELECTED -> elected();
            case REPEAT_VOTING -> {
                candidates();
                votingDay();
            }
            case REPEAT_ELECTIONS -> votingDay();
        }
        return errors;
    }

    /** Where the law names what follows, nothing else can be decided. */
    private void onlyWhatTheLawOrders() {
        FollowUp ordered = result.followUp();
        String kind = decision.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        boolean another = ordered != null && !ordered.action().equals(kind);
        DecisionKind ofOthers =
                result.kind().equals("list") ? DecisionKind.ELECTED : DecisionKind.MANDATES;
        if (another || decision.kind() == ofOthers) {
            errors.add(
                    FieldError.of(
                            "kind", InputRule.INVALID, ordered == null ? kind : ordered.action()));
        }
    }

    private void mandates() {
        if (decision.mandates() == null) {
            errors.add(FieldError.of("mandates", InputRule.REQUIRED));
            return;
        }
        decision.mandates().keySet().forEach(list -> known("mandates." + list, list));
        long sum = decision.mandates().values().stream().mapToLong(Integer::longValue).sum();
        boolean negative = decision.mandates().values().stream().anyMatch(seats -> seats < 0);
        if (negative || sum != result.seats()) {
            errors.add(FieldError.of("mandates", InputRule.OUT_OF_RANGE, result.seats()));
        }
    }

    private void elected() {
        if (decision.elected() == null) {
            errors.add(FieldError.of("elected", InputRule.REQUIRED));
        } else {
            known("elected", decision.elected());
        }
    }

    private void candidates() {
        List<String> candidates = decision.candidates();
        if (candidates == null || candidates.size() < 2) {
            errors.add(FieldError.of("candidates", InputRule.REQUIRED));
            return;
        }
        candidates.forEach(candidate -> known("candidates", candidate));
        FollowUp ordered = result.followUp();
        if (ordered != null
                && !new HashSet<>(ordered.candidates()).equals(new HashSet<>(candidates))) {
            errors.add(
                    FieldError.of(
                            "candidates",
                            InputRule.INVALID,
                            String.join(", ", ordered.candidates())));
        }
    }

    // The term of the regime, counted from the day of the decision
    private void votingDay() {
        LocalDate day = decision.votingDay();
        FollowUp ordered = result.followUp();
        @Nullable LocalDate latest =
                ordered == null ? null : today.plus(Period.parse(ordered.within()));
        if (day == null) {
            errors.add(FieldError.of("votingDay", InputRule.REQUIRED));
        } else if (!day.isAfter(today) || (latest != null && day.isAfter(latest))) {
            errors.add(
                    FieldError.of(
                            "votingDay",
                            InputRule.OUT_OF_RANGE,
                            today + " < … " + (latest == null ? "" : "≤ " + latest)));
        }
    }

    private void known(String field, String id) {
        if (!standing.contains(id)) {
            errors.add(FieldError.of(field, InputRule.UNKNOWN_REFERENCE, id));
        }
    }
}
