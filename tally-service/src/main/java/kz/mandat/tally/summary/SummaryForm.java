package kz.mandat.tally.summary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import kz.mandat.law.protocol.ProtocolFigures;
import org.jspecify.annotations.Nullable;

/** A commission's own protocol of its territory; where it is not the sum below, it says why. */
public record SummaryForm(
        @NotBlank String territory,
        @NotNull @PositiveOrZero Long voters,
        @NotNull @PositiveOrZero Long issued,
        @NotNull @PositiveOrZero Long absentee,
        @NotNull @PositiveOrZero Long outside,
        @NotNull @PositiveOrZero Long received,
        @NotNull @PositiveOrZero Long cancelled,
        @NotNull @PositiveOrZero Long found,
        @NotNull @Size(min = 1, max = 1000) Map<String, @NotNull @PositiveOrZero Long> votes,
        @NotNull @PositiveOrZero Long againstAll,
        @NotNull @PositiveOrZero Long invalid,
        @Nullable @Size(max = 4000) String explanation) {

    ProtocolFigures figures() {
        return new ProtocolFigures(
                voters,
                issued,
                List.of(),
                absentee,
                outside,
                received,
                cancelled,
                found,
                votes,
                againstAll,
                invalid,
                List.of(),
                null,
                null);
    }
}
