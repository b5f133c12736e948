package kz.mandat.allocation.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.law.vacancies.VoidVote;
import org.jspecify.annotations.Nullable;

/**
 * Declares the vote of a contest void, in the whole of it or in the territories named, and orders
 * what the law lets follow, now or later.
 */
public record AnnulmentRequest(
        @Nullable @Size(max = 50)
                List<@NotNull @Pattern(regexp = "\\d{9}|abroad") String> territories,
        @Nullable @Valid RepeatRequest repeat,
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotBlank @Size(max = 4000) String ground) {

    /** The other vote, and the day of it. */
    public record RepeatRequest(@NotNull RepeatKind kind, @NotNull LocalDate votingDay) {}

    /** The kinds of another vote, as they travel. */
    public enum RepeatKind {
        @JsonProperty("repeat-voting")
        REPEAT_VOTING,
        @JsonProperty("repeat-elections")
        REPEAT_ELECTIONS;

        VoidVote.Action action() {
            return switch (this) {
                case REPEAT_VOTING -> VoidVote.Action.REPEAT_VOTING;
                case REPEAT_ELECTIONS -> VoidVote.Action.REPEAT_ELECTIONS;
            };
        }
    }

    List<String> parts() {
        return territories == null ? List.of() : territories.stream().distinct().sorted().toList();
    }
}
