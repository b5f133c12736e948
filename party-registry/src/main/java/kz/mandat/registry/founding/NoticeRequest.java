package kz.mandat.registry.founding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An organising committee's notice that it founds a party, anew after a refusal where it names one.
 */
public record NoticeRequest(
        @NotNull @Valid Localized name,
        @NotNull LocalDate on,
        @NotNull @Size(max = 500) List<@NotNull @Valid Founder> committee,
        @Nullable UUID previous) {

    /** A person of the organising committee. */
    public record Founder(
            @NotBlank @Size(max = 12) String iin,
            @NotBlank @Size(max = 200) String surname,
            @NotBlank @Size(max = 200) String givenName,
            @Size(max = 200) @Nullable String patronymic,
            @Size(max = 200) @Nullable String contact) {

        @Override
        public String toString() {
            return "Founder";
        }
    }
}
