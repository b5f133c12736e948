package kz.mandat.law.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import kz.mandat.law.BadInput;
import kz.mandat.law.calendar.ElectoralCalendar.Days;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.law.regime.Regimes;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate VOTE = LocalDate.of(2023, 3, 19);

    @Test
    void in_2023_the_country_had_two_times_and_since_march_2024_it_has_one() {
        for (String iso : new String[] {"KZ-15", "KZ-23", "KZ-27", "KZ-43", "KZ-47"}) {
            assertEquals(ZoneOffset.ofHours(5), offset(iso, VOTE), iso);
        }
        for (String iso : new String[] {"KZ", "KZ-39", "KZ-71", "KZ-75", "KZ-10"}) {
            assertEquals(ZoneOffset.ofHours(6), offset(iso, VOTE), iso);
            assertEquals(ZoneOffset.ofHours(6), offset(iso, LocalDate.of(2024, 2, 29)), iso);
            assertEquals(ZoneOffset.ofHours(5), offset(iso, LocalDate.of(2024, 3, 1)), iso);
        }
        assertThrows(BadInput.class, () -> KazakhstanTime.zoneOf("RU-MOW"));
    }

    @Test
    void nomination_ends_at_six_in_the_evening_of_the_fortieth_day_before_the_vote() {
        Term nomination = term("mazhilis-2023", "KZ", CalendarStep.NOMINATION);
        assertEquals(OffsetDateTime.parse("2023-01-18T00:00:00+06:00"), nomination.from());
        assertEquals(OffsetDateTime.parse("2023-02-07T18:00:00+06:00"), nomination.until());
        assertEquals("87(5)", nomination.rule().ground().cite().en().replace("art. ", ""));
    }

    @Test
    void the_same_term_ends_an_hour_later_in_the_west() {
        Term west = term("maslikhat-region-2023", "KZ-23", CalendarStep.REGISTRATION);
        assertEquals(OffsetDateTime.parse("2023-02-22T18:00:00+05:00"), west.until());
    }

    @Test
    void a_day_without_a_time_runs_to_its_end() {
        Term publication = term("mazhilis-2023", "KZ", CalendarStep.PUBLICATION);
        assertEquals(OffsetDateTime.parse("2023-03-30T00:00:00+06:00"), publication.until());
        assertTrue(publication.includes(OffsetDateTime.parse("2023-03-29T23:59:59+06:00")));
        assertFalse(publication.includes(OffsetDateTime.parse("2023-03-30T00:00:00+06:00")));
    }

    @Test
    void terms_counted_from_what_has_not_happened_are_open() {
        assertNull(term("mazhilis-2023", "KZ", CalendarStep.MANDATE_ORDER).until());
        Days days = new Days(VOTE, null, LocalDate.of(2023, 3, 28), LocalDate.of(2023, 2, 1));
        ElectoralCalendar calendar =
                ElectoralCalendar.of(
                        Regimes.standard().byId("mazhilis-2023"), days, KazakhstanTime.CENTRAL);
        assertEquals(
                OffsetDateTime.parse("2023-04-08T00:00:00+06:00"),
                calendar.term(CalendarStep.MANDATE_ORDER).orElseThrow().until());
        assertEquals(
                OffsetDateTime.parse("2023-02-09T00:00:00+06:00"),
                calendar.term(CalendarStep.COMPLAINT_ABOUT_REGISTRATION).orElseThrow().until());
        assertNull(calendar.term(CalendarStep.COMPLAINT_ABOUT_THE_ELECTION).orElseThrow().until());
    }

    @Test
    void in_2026_there_is_one_more_step_between_station_and_central_commission() {
        ElectoralCalendar calendar =
                ElectoralCalendar.of(
                        Regimes.standard().byId("kurultai-2026"),
                        Days.of(LocalDate.of(2026, 8, 23)),
                        KazakhstanTime.CENTRAL);
        assertEquals(
                OffsetDateTime.parse("2026-08-27T00:00:00+05:00"),
                calendar.term(CalendarStep.TRANSMISSION_BY_REGION).orElseThrow().until());
        assertTrue(calendar.term(CalendarStep.TRANSMISSION).isEmpty());
    }

    private static Term term(String regime, String iso, CalendarStep step) {
        return ElectoralCalendar.of(
                        Regimes.standard().byId(regime), Days.of(VOTE), KazakhstanTime.zoneOf(iso))
                .term(step)
                .orElseThrow();
    }

    private static ZoneOffset offset(String iso, LocalDate day) {
        return KazakhstanTime.at(day, LocalTime.NOON, KazakhstanTime.zoneOf(iso)).getOffset();
    }
}
