package kz.mandat.law.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.mandat.law.regime.CalendarRule;
import kz.mandat.law.regime.CalendarRule.Moment;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.law.regime.Regime;
import org.jspecify.annotations.Nullable;

/** The terms of one election in one zone, in the order of the regime. */
public record ElectoralCalendar(List<Term> terms) {

    /** The days that terms are counted from; what has not happened yet is null. */
    public record Days(
            LocalDate voting,
            @Nullable LocalDate results,
            @Nullable LocalDate publication,
            @Nullable LocalDate decision) {

        /** Only the day of the vote is known. */
        public static Days of(LocalDate voting) {
            return new Days(voting, null, null, null);
        }

        @Nullable LocalDate of(CalendarRule.Anchor anchor) {
            return switch (anchor) {
                case VOTING_DAY -> voting;
                case RESULTS -> results;
                case PUBLICATION -> publication;
                case DECISION -> decision;
            };
        }
    }

    /** The calendar of an election under the regime, in the local time of the zone on each date. */
    public static ElectoralCalendar of(Regime regime, Days days, ZoneId zone) {
        return new ElectoralCalendar(
                regime.calendar().stream()
                        .map(rule ->
                                new Term(
                                        rule,
                                        moment(rule.from(), days, zone, 0),
                                        moment(rule.until(), days, zone, 1)))
                        .toList());
    }

    public Optional<Term> term(CalendarStep step) {
        return terms.stream().filter(term -> term.rule().step() == step).findFirst();
    }

    // A day without a time begins at midnight, and ends where the next one begins
    private static @Nullable OffsetDateTime moment(
            @Nullable Moment moment, Days days, ZoneId zone, int daysWithoutTime) {
        LocalDate anchor = moment == null ? null : days.of(moment.anchor());
        if (moment == null || anchor == null) {
            return null;
        }
        LocalDate day = anchor.plusDays(moment.day());
        LocalTime time = moment.time();
        return time == null
                ? KazakhstanTime.at(day.plusDays(daysWithoutTime), LocalTime.MIDNIGHT, zone)
                : KazakhstanTime.at(day, time, zone);
    }
}
