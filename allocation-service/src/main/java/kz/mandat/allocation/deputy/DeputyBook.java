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
        return acts.isEmpty() ? AWAITED : acts.getLast().kind;
    }

    boolean isAwaited() {
        return acts.isEmpty();
    }

    boolean isRegistered() {
        return !acts.isEmpty() && DeputyActKind.of(acts.getLast().kind) == DeputyActKind.REGISTERED;
    }

    /** The act by which the mandate ended, while the seat is not yet declared vacant. */
    Optional<DeputyActEntity> ended() {
        return acts.isEmpty() || !DeputyActKind.of(acts.getLast().kind).endsTheMandate()
                ? Optional.empty()
                : Optional.of(acts.getLast());
    }

    DeputyView view(@Nullable String byElection) {
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
                byElection);
    }
}
