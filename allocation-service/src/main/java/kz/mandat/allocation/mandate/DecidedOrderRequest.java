package kz.mandat.allocation.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whom a commission names where the branch's term has passed and the law gives no order. */
public record DecidedOrderRequest(
        @NotNull @Size(min = 1, max = 400) List<@NotNull @Min(1) Integer> order,
        @NotNull @Valid ActRequest decision) {}
