package kz.mandat.allocation.deputy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elected candidate of a constituency, called by identifier, and what became of the mandate.
 */
public record DeputyView(
        String contest,
        String candidate,
        int resultVersion,
        String state,
        LocalDate publishedOn,
        LocalDate statementUntil,
        LocalDate termUntil,
        List<ActView> acts,
        @Nullable String byElection,
        List<FormerView> former) {

    /** One act: what, since when, by which document. */
    public record ActView(DeputyActKind kind, LocalDate on, String document) {}

    /** Who was deputy by an earlier result, until a commission decided that the mandate ends. */
    public record FormerView(
            String candidate, int resultVersion, Instant from, Instant until, String document) {}
}
