package kz.mandat.law.calendar;

import java.time.OffsetDateTime;
import kz.mandat.law.regime.CalendarRule;
import org.jspecify.annotations.Nullable;

/**
 * One term: from a moment, until before a moment; null where the law names none or where the day it
 * is counted from is not known yet.
 */
public record Term(
        CalendarRule rule, @Nullable OffsetDateTime from, @Nullable OffsetDateTime until) {

    /** Whether the moment lies within the term; an unknown end is open. */
    public boolean includes(OffsetDateTime moment) {
        return (from == null || !moment.isBefore(from))
                && (until == null || moment.isBefore(until));
    }
}
