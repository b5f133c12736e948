package kz.mandat.nominations.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** The commission's decision to register; its time, to the second, breaks ties of remainders. */
public record RegisterListRequest(
        @NotNull OffsetDateTime registeredAt,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotBlank @Size(max = 2000) String reason) {}
