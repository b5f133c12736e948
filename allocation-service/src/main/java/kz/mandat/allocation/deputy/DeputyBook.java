package kz.mandat.allocation.deputy;

import java.util.List;
import java.util.Optional;
import kz.mandat.allocation.deputy.DeputyView.ActView;
import org.jspecify.annotations.Nullable;

/** All that is known of a constituency's mandate at one moment. */
record DeputyBook(DeputyEntity deputy, List<DeputyActEntity> acts) {

    private static final String AWAITED = "statement-awaited";

    /** The word for where the mandate stands: awaited until something happened to it. */
    String state() {
        return last().map(act -> act.kind).orElse(AWAITED);
    }

    /** A confirmation leaves the mandate as it was. */
    private Optional<DeputyActEntity> last() {
        return acts.stream()
                .filter(act -> DeputyActKind.of(act.kind) != DeputyActKind.CONFIRMED)
                .reduce((one, later) -> later);
    }

    boolean isAwaited() {
        return last().isEmpty();
    }

    boolean isRegistered() {
        return is(DeputyActKind.REGISTERED);
    }

    /** The decision by which the mandate ended because of another result. */
    Optional<DeputyActEntity> superseded() {
        return is(DeputyActKind.SUPERSEDED) ? last() : Optional.empty();
    }

    private boolean is(DeputyActKind kind) {
        return last().filter(act -> DeputyActKind.of(act.kind) == kind).isPresent();
    }

    /** The act by which the mandate ended, while the seat is not yet declared vacant. */
    Optional<DeputyActEntity> ended() {
        return last().filter(act -> DeputyActKind.of(act.kind).endsTheMandate());
    }

    DeputyView view(@Nullable String byElection, List<DeputyView.FormerView> former) {
        return new DeputyView(
                deputy.contest,
                deputy.candidate,
                deputy.resultVersion,
                state(),
                deputy.publishedOn,
                deputy.statementUntil,
                deputy.termUntil,
                acts.stream()
                        .map(act ->
                                new ActView(DeputyActKind.of(act.kind), act.onDay, act.document))
                        .toList(),
                byElection,
                former);
    }
}
