package kz.mandat.allocation.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the commission decides where nobody can compute the answer: mandates by list, the candidate
 * who is elected, or another vote on a day.
 */
public record DecisionRequest(
        @NotNull DecisionKind kind,
        @Nullable SortedMap<String, Integer> mandates,
        @Nullable String elected,
        @Nullable List<String> candidates,
        @Nullable LocalDate votingDay,
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotBlank @Size(max = 4000) String ground) {}
