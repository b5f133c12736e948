package kz.mandat.tally.total;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * Tells the sums of a contest, or holds them back: until the last station has closed, and where
 * they contradict themselves, until they are sound or the central commission decides that they are
 * shown.
 */
@ApplicationScoped
class Announcements {

    private static final Logger LOG = Logger.getLogger(Announcements.class);
    private static final String CONTRADICTION = "contradiction";
    private static final String OPEN_STATIONS = "open-stations";

    private final Contests contests;
    private final Publication publication;
    private final Outbox outbox;
    private final ObjectMapper json;

    @Inject
    Announcements(Contests contests, Publication publication, Outbox outbox, ObjectMapper json) {
        this.contests = contests;
        this.publication = publication;
        this.outbox = outbox;
        this.json = json;
    }

    /** Keeps the sums as of now, and tells them if they may be known. */
    void announce(
            Handle handle, TotalView whole, List<TotalView> parts, List<GateFault> faultsBelow) {
        remember(handle, whole);
        tell(handle, whole, parts, faultsBelow);
    }

    void tell(Handle handle, TotalView whole, List<TotalView> parts, List<GateFault> faultsBelow) {
        Contest contest = contests.require(whole.contest());
        List<GateFault> faults =
                Stream.of(
                                Gate.faults(whole, parts),
                                faultsBelow,
                                StationSums.standing(handle, contest.id()))
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        if (!publication.isOpen(contest)) {
            hold(handle, contest.id(), OPEN_STATIONS, List.of());
        } else if (holdBack(handle, contest.id(), faults)) {
            List<String> texts = faults.stream().map(GateFault::text).toList();
            LOG.errorf("ALARM: the totals of %s are held back: %s", contest.id(), texts);
            hold(handle, contest.id(), CONTRADICTION, texts);
        } else {
            handle.createUpdate("delete from total_hold where contest = :contest")
                    .bind("contest", contest.id())
                    .execute();
            outbox.append(
                    Topics.TALLY,
                    contest.id(),
                    TotalsChanged.of(whole, Certifications.withoutProtocol(handle, contest.id())));
        }
    }

    /** A decision shows what the papers say against themselves, never sums that are wrong. */
    private static boolean holdBack(Handle handle, String contest, List<GateFault> faults) {
        return faults.stream().anyMatch(fault -> !fault.papersMaySaySo())
                || (!faults.isEmpty() && !isReleased(handle, contest));
    }

    private void remember(Handle handle, TotalView whole) {
        try {
            handle.createUpdate(
                            "insert into total_history (contest, revision, document) values (:contest, :revision, :document) on conflict do nothing")
                    .bind("contest", whole.contest())
                    .bind("revision", whole.revision())
                    .bind("document", json.writeValueAsString(whole))
                    .execute();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void hold(Handle handle, String contest, String cause, List<String> faults) {
        handle.createUpdate(
                        """
                        insert into total_hold (contest, cause, faults) values (:contest, :cause, :faults)
                        on conflict (contest) do update set cause = excluded.cause, faults = excluded.faults
                        """)
                .bind("contest", contest)
                .bind("cause", cause)
                .bindArray("faults", String.class, faults)
                .execute();
    }

    private static boolean isReleased(Handle handle, String contest) {
        return handle.createQuery("select count(*) from gate_release where contest = :contest")
                        .bind("contest", contest)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The contests whose sums wait only for the stations to close. */
    List<String> waiting(Handle handle) {
        return handle.createQuery("select contest from total_hold where cause = :cause")
                .bind("cause", OPEN_STATIONS)
                .mapTo(String.class)
                .list();
    }

    boolean isOpen(String contest) {
        return publication.isOpen(contests.require(contest));
    }

    /** Refuses the public the sums that are held back. */
    void requireShown(Handle handle, String contest) {
        publication.requireOpen(contests.require(contest));
        boolean isHeld =
                handle.createQuery(
                                        "select count(*) from total_hold where contest = :contest and cause = :cause")
                                .bind("contest", contest)
                                .bind("cause", CONTRADICTION)
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        if (isHeld) {
            throw heldBack(contest);
        }
    }

    /** Refuses sums with faults that hold them back. */
    static void requireShown(Handle handle, String contest, List<GateFault> faults) {
        if (holdBack(handle, contest, faults)) {
            throw heldBack(contest);
        }
    }

    private static ProblemException heldBack(String contest) {
        return new ProblemException(
                ProblemCode.CONFLICT,
                "The totals of contest '%s' contradict themselves and are held back until that is cleared up."
                        .formatted(contest));
    }

    /** The sums as they stood at a moment. */
    Optional<TotalView> asOf(Handle handle, String contest, OffsetDateTime moment) {
        return handle.createQuery(
                        """
                        select document from total_history
                        where contest = :contest and changed_at <= :moment order by revision desc limit 1
                        """)
                .bind("contest", contest)
                .bind("moment", moment)
                .mapTo(String.class)
                .findOne()
                .map(this::read);
    }

    private TotalView read(String document) {
        try {
            return json.readValue(document, TotalView.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("Stored totals cannot be read", corrupt);
        }
    }
}
