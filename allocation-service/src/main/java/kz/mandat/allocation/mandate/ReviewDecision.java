package kz.mandat.allocation.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether a deputy keeps the mandate after another result, with the document and the ground. */
public record ReviewDecision(
        @NotNull Boolean keeps,
        @NotBlank @Size(max = 200) String document,
        @NotBlank @Size(max = 2000) String ground) {

    public ActRequest act() {
        return new ActRequest(document, ground);
    }
}
