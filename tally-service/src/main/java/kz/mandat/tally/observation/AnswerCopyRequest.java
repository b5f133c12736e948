package kz.mandat.tally.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The commission's answer to a copy that differs. */
public record AnswerCopyRequest(
        @NotNull CopyOutcome outcome, @NotBlank @Size(max = 4000) String answer) {}
