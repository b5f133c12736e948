package kz.mandat.tally.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.mandat.law.BadInput;
import kz.mandat.law.calendar.ElectoralCalendar;
import kz.mandat.law.calendar.KazakhstanTime;
import kz.mandat.law.calendar.Term;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.tally.contest.Contest;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps every figure of a vote from the public until the last station of the country has closed.
 */
@ApplicationScoped
public class Publication {

    private final Jdbi database;
    private final Clock clock;

    @Inject
    Publication(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void requireOpen(Contest contest) {
        OffsetDateTime opens = opensAt(contest);
        if (OffsetDateTime.now(clock).isBefore(opens)) {
            throw new ProblemException(
                    ProblemCode.FORBIDDEN,
                    "Nothing is public before the last polling station of the country has closed, at %s."
                            .formatted(opens));
        }
    }

    public boolean isOpen(Contest contest) {
        return !OffsetDateTime.now(clock).isBefore(opensAt(contest));
    }

    /** The end of voting in the zone where it ends last. */
    public OffsetDateTime opensAt(Contest contest) {
        return zones().stream()
                .map(zone -> endOfVoting(contest, zone))
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .orElseThrow();
    }

    private static OffsetDateTime endOfVoting(Contest contest, ZoneId zone) {
        LocalDate day = contest.votingDay();
        try {
            return ElectoralCalendar.of(
                            Regimes.standard().byId(contest.regime()),
                            ElectoralCalendar.Days.of(day),
                            zone)
                    .term(CalendarStep.VOTING)
                    .map(Term::until)
                    .orElseGet(() -> midnightAfter(day, zone));
        } catch (BadInput unknownRegime) {
            return midnightAfter(day, zone);
        }
    }

    private static OffsetDateTime midnightAfter(LocalDate day, ZoneId zone) {
        return KazakhstanTime.at(day.plusDays(1), LocalTime.MIDNIGHT, zone);
    }

    private List<ZoneId> zones() {
        List<ZoneId> zones = new ArrayList<>(List.of(KazakhstanTime.CENTRAL));
        database.useHandle(handle ->
                handle.createQuery("select distinct iso from territory where iso ~ '^KZ-[0-9]{2}$'")
                        .mapTo(String.class)
                        .forEach(iso -> zones.add(KazakhstanTime.zoneOf(iso))));
        return zones;
    }
}
