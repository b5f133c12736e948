package kz.mandat.nominations.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers that were brought: all of them are taken, or none. */
public record FilePapersRequest(
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid FiledPaper> papers) {

    /**
     * A paper of the list or of the person at a place; a receipt names its amount in tenge, and
     * where a scan is kept, its SHA-256 tells whether it is the same.
     */
    public record FiledPaper(
            @Nullable @Positive Integer person,
            @NotNull PaperKind kind,
            @Nullable @Size(max = 100) String number,
            @Nullable @PastOrPresent LocalDate issuedOn,
            @Nullable @Size(max = 300) String issuer,
            @Nullable @Positive Long amount,
            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
}
