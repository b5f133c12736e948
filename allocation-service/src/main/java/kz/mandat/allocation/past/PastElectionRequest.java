package kz.mandat.allocation.past;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.outcome.ResultInputs.ListInput;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** A past election as it was announced; null where something was not announced. */
public record PastElectionRequest(
        @NotNull @Pattern(regexp = "[a-z0-9-]{3,60}") String id,
        @NotNull @Valid Localized name,
        @NotNull LocalDate votingDay,
        @NotBlank String regime,
        @Nullable @Min(1) @Max(10_000) Integer seats,
        @Nullable @PositiveOrZero Long voters,
        @Nullable @PositiveOrZero Long issued,
        @Nullable @PositiveOrZero Long invalid,
        @Nullable @PositiveOrZero Long againstAll,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid AnnouncedList> lists,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 500) String> sources,
        @Nullable @Valid Localized note) {

    /** What was announced of one list. */
    public record AnnouncedList(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String id,
            @NotNull @Valid Localized name,
            @NotNull @PositiveOrZero Long votes,
            @Nullable Instant registeredAt,
            @Nullable @Pattern(regexp = "\\d{1,3}\\.\\d{2}") String percent,
            @Nullable @PositiveOrZero Integer seats) {}

    ResultInputs inputs(int mandates) {
        return new ResultInputs(
                "list",
                regime,
                mandates,
                1,
                1,
                orZero(voters),
                orZero(issued),
                orZero(issued),
                orZero(invalid),
                orZero(againstAll),
                lists.stream()
                        .map(list ->
                                new ListInput(
                                        list.id(), list.name(), list.registeredAt(), list.votes()))
                        .toList());
    }

    private static long orZero(@Nullable Long announced) {
        return announced == null ? 0 : announced;
    }
}
