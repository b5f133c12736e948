package kz.mandat.registry.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;
import org.jspecify.annotations.Nullable;

/** The registration of a party's branch in a region. */
public record RegisterBranchRequest(
        @NotNull @Pattern(regexp = "[0-9]{9}", message = "KATO") String region,
        @NotNull LocalDate registeredOn,
        @NotBlank @Size(max = 100) String certificateNumber,
        @Size(min = 1, max = 500) @Nullable String address,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
