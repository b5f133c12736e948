package kz.mandat.allocation.mandate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the party's leading body gives its mandates, by the numbers on the list, with
 * the extract of its minutes; it names the version that it replaces, so that of two at once one is
 * refused.
 */
public record OrderRequest(
        @NotNull @Size(min = 1, max = 400) List<@NotNull @Min(1) Integer> order,
        @Nullable @Min(1) Integer replaces,
        @NotBlank @Size(max = 200) String minutes) {}
