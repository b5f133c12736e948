package kz.mandat.allocation.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The decision to let the voters vote on the recall on a day. */
public record OrderRecallVoteRequest(
        @NotNull LocalDate votingDay, @NotBlank @Size(max = 100) String decisionNumber) {}
