package kz.mandat.registry.founding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;
import org.jspecify.annotations.Nullable;

/**
 * A registration: under which id and certificate the party enters the register, and with which
 * leader, address and charter.
 *
 * @param charterOn the day of the charter; where it is left out, that of the congress
 */
public record RegistrationRequest(
        @NotNull LocalDate on,
        @NotNull
                @Pattern(
                        regexp = "[a-z][a-z0-9-]{1,39}",
                        message = "a-z, 0-9, '-'; begins with a letter, 2-40")
                String party,
        @NotBlank @Size(max = 100) String certificateNumber,
        @Size(min = 1, max = 200) @Nullable String leader,
        @Size(min = 1, max = 500) @Nullable String address,
        @Nullable LocalDate charterOn,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
