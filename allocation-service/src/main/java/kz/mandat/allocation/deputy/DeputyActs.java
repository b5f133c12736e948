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
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** Keeps what happens to the mandates of constituencies, and tells it. */
@ApplicationScoped
class DeputyActs {

    private final DeputyRepository deputies;
    private final DeputyActRepository acts;
    private final FollowingContests following;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    DeputyActs(
            DeputyRepository deputies,
            DeputyActRepository acts,
            FollowingContests following,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.deputies = deputies;
        this.acts = acts;
        this.following = following;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    DeputyBook hold(String contest) {
        return deputies.hold(contest)
                .map(row -> new DeputyBook(row, acts.of(contest)))
                .orElseThrow(() -> unknown(contest));
    }

    DeputyBook book(String contest) {
        return deputies.findByIdOptional(contest)
                .map(row -> new DeputyBook(row, acts.of(contest)))
                .orElseThrow(() -> unknown(contest));
    }

    DeputyView view(String contest) {
        return book(contest)
                .view(
                        following.after(contest).stream()
                                .filter(one -> one.kind() == FollowingKind.BY_ELECTION)
                                .map(FollowingContest::opens)
                                .findFirst()
                                .orElse(null));
    }

    /** Keeps an act of a day with its document; the row of the deputy is held. */
    DeputyView record(
            DeputyBook book, DeputyActKind kind, LocalDate on, String document, String reason) {
        DeputyActEntity row = new DeputyActEntity();
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
