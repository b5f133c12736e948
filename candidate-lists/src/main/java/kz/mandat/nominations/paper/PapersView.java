package kz.mandat.nominations.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a list or candidate with what was found in each, and those still to bring; complete
 * when the commission has accepted all that the law wants.
 */
public record PapersView(boolean complete, List<Missing> missing, List<Paper> papers) {

    /** A paper that the law wants and nobody has brought, or that has a defect. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Missing(
            @Nullable Integer person, PaperKind kind, String article, Localized title) {

        static Missing of(Required required) {
            return new Missing(
                    required.person(),
                    required.kind(),
                    required.article(),
                    required.kind().title());
        }
    }

    /** A paper as it was brought, and what the commission found in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Paper(
            UUID id,
            @Nullable Integer person,
            PaperKind kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer,
            @Nullable Long amount,
            @Nullable String sha256,
            Instant filedAt,
            PaperState state,
            @Nullable String article,
            @Nullable String remark,
            @Nullable Instant cureBy,
            @Nullable Instant examinedAt) {

        static Paper of(PaperEntity row) {
            return new Paper(
                    row.id,
                    row.person,
                    row.kind,
                    row.number,
                    row.issuedOn,
                    row.issuer,
                    row.amount,
                    row.sha256,
                    row.filedAt,
                    row.state,
                    row.article,
                    row.remark,
                    row.cureBy,
                    row.examinedAt);
        }
    }
}
