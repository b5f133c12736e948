package kz.mandat.nominations.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import kz.mandat.law.Ground;
import kz.mandat.law.regime.CalendarStep;
import org.jspecify.annotations.Nullable;

/** A term as it applies in a place: from a moment, until before a moment. */
public record LocalTerm(
        CalendarStep step,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime until,
        Ground ground) {

    boolean includes(Instant moment) {
        return (from == null || !moment.isBefore(from.toInstant()))
                && (until == null || moment.isBefore(until.toInstant()));
    }

    LocalTerm until(OffsetDateTime otherEnd) {
        return new LocalTerm(step, from, otherEnd, ground);
    }
}
