package kz.mandat.tally.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.total.Publication;

/**
 * Since when a station's protocol is late: twelve hours after the last station of the country has
 * closed, for the count takes no longer (art. 43(1)) and the protocol goes up at once.
 */
@ApplicationScoped
class Lateness {

    private static final Duration COUNT = Duration.ofHours(12);

    private final Publication publication;
    private final Clock clock;

    @Inject
    Lateness(Publication publication, Clock clock) {
        this.publication = publication;
        this.clock = clock;
    }

    boolean isLate(Contest contest) {
        return OffsetDateTime.now(clock).isAfter(publication.opensAt(contest).plus(COUNT));
    }
}
