package kz.mandat.registry.founding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;

/** A registration: under which id and certificate the party enters the register. */
public record RegistrationRequest(
        @NotNull LocalDate on,
        @NotNull
                @Pattern(
                        regexp = "[a-z][a-z0-9-]{1,39}",
                        message = "a-z, 0-9, '-'; begins with a letter, 2-40")
                String party,
        @NotBlank @Size(max = 100) String certificateNumber,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
