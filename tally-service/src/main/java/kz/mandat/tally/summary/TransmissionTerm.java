package kz.mandat.tally.summary;

import java.time.OffsetDateTime;
import java.util.Optional;
import kz.mandat.law.BadInput;
import kz.mandat.law.calendar.ElectoralCalendar;
import kz.mandat.law.calendar.KazakhstanTime;
import kz.mandat.law.calendar.Term;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.law.regime.Regimes;
import kz.mandat.tally.contest.Contest;
import org.jspecify.annotations.Nullable;

/** By when a commission sends its protocol upward: the law of 2026 has one term for each step. */
final class TransmissionTerm {

    private TransmissionTerm() {}

    /** The end of the term, or null where the contest's law is not known. */
    static @Nullable OffsetDateTime of(Contest contest, boolean isOfDistrict) {
        try {
            ElectoralCalendar calendar =
                    ElectoralCalendar.of(
                            Regimes.standard().byId(contest.regime()),
                            ElectoralCalendar.Days.of(contest.votingDay()),
                            KazakhstanTime.CENTRAL);
            Optional<Term> own =
                    calendar.term(
                            isOfDistrict
                                    ? CalendarStep.TRANSMISSION_BY_DISTRICT
                                    : CalendarStep.TRANSMISSION_BY_REGION);
            return own.or(() -> calendar.term(CalendarStep.TRANSMISSION))
                    .map(Term::until)
                    .orElse(null);
        } catch (BadInput unknownRegime) {
            return null;
        }
    }
}
