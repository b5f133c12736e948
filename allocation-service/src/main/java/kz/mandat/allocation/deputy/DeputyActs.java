package kz.mandat.allocation.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.mandat.allocation.following.FollowingContest;
import kz.mandat.allocation.following.FollowingContests;
import kz.mandat.allocation.following.FollowingKind;
import kz.mandat.allocation.mandate.LegalDay;
import kz.mandat.allocation.result.SupersedingResult;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Keeps what happens to the mandates of constituencies, and tells it. */
@ApplicationScoped
class DeputyActs {

    private final DeputyRepository deputies;
    private final DeputyActRepository acts;
    private final FormerDeputyRepository formers;
    private final FollowingContests following;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    DeputyActs(
            DeputyRepository deputies,
            DeputyActRepository acts,
            FormerDeputyRepository formers,
            FollowingContests following,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.deputies = deputies;
        this.acts = acts;
        this.formers = formers;
        this.following = following;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    DeputyBook hold(String contest) {
        return deputies.hold(contest)
                .map(row -> new DeputyBook(row, acts.of(row)))
                .orElseThrow(() -> unknown(contest));
    }

    DeputyBook book(String contest) {
        return deputies.findByIdOptional(contest)
                .map(row -> new DeputyBook(row, acts.of(row)))
                .orElseThrow(() -> unknown(contest));
    }

    DeputyView view(String contest) {
        return book(contest)
                .view(
                        following.after(contest).stream()
                                .filter(one -> one.kind() == FollowingKind.BY_ELECTION)
                                .map(FollowingContest::opens)
                                .findFirst()
                                .orElse(null),
                        formers.of(contest));
    }

    /** Whether nothing was done yet with the mandate of this row. */
    boolean isNew(DeputyEntity row) {
        return row.openedAt == null || acts.of(row).isEmpty();
    }

    /** The deputy before another result, kept beside the one who follows. */
    void keepFormer(DeputyEntity deputy, DeputyActEntity end) {
        FormerDeputyEntity row = new FormerDeputyEntity();
        row.contest = deputy.contest;
        row.candidate = deputy.candidate;
        row.resultVersion = deputy.resultVersion;
        row.enteredAt = deputy.openedAt;
        row.leftAt = end.actedAt;
        row.document = end.document;
        formers.persist(row);
    }

    /** Keeps an act of a day with its document; the row of the deputy is held. */
    DeputyView record(
            DeputyBook book, DeputyActKind kind, LocalDate on, String document, String reason) {
        return record(book, kind, on, document, reason, null);
    }

    /** The same because of another result. */
    DeputyView record(
            DeputyBook book,
            DeputyActKind kind,
            LocalDate on,
            String document,
            String reason,
            @Nullable SupersedingResult by) {
        DeputyActEntity row = new DeputyActEntity();
        row.resultContest = by == null ? null : by.contest();
        row.resultVersion = by == null ? null : (Integer) by.version();
        row.contest = book.deputy().contest;
        row.kind = kind.word();
        row.onDay = on;
        row.document = document;
        row.reason = reason;
        row.actedAt = now();
        row.actedBy = caller.name();
        acts.persist(row);
        if (kind != DeputyActKind.DECLARED_VACANT) {
            outbox.append(
                    Topics.ALLOCATIONS,
                    row.contest,
                    new DeputyChanged(
                            row.contest, book.deputy().candidate, kind, document, row.actedAt));
        }
        audit.record("deputy-" + kind.word(), row.contest, reason);
        return view(row.contest);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LegalDay.of(clock.instant());
    }

    private static ProblemException unknown(String contest) {
        return ProblemException.notFound("deputy of the contest", contest);
    }
}
