package kz.mandat.registry.accreditation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The terms of accreditation. */
final class AccreditationTerms {

    // Art. 20-1(1-1): a decision within 30 calendar days, for one year
    private static final Period DECISION = Period.ofDays(30);
    private static final Period VALIDITY = Period.ofYears(1);
    // Art. 20-2: until 18:00 five days before voting day, in the capital's time of that date
    private static final int DAYS_BEFORE_VOTE = 5;
    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Almaty");

    // Art. 20-2 names no end. Observers watch until the results are set, for which art. 44 gives
    // ten
    // days after the vote: a reading, to be confirmed by the commission.
    private static final Period RESULTS = Period.ofDays(10);

    private AccreditationTerms() {}

    static LocalDate decisionUntil(LocalDate appliedOn) {
        return appliedOn.plus(DECISION);
    }

    /** The last day on which a domestic accreditation holds. */
    static LocalDate validUntil(LocalDate decidedOn) {
        return decidedOn.plus(VALIDITY).minusDays(1);
    }

    /** The last day on which an accreditation to one election holds. */
    static LocalDate untilResultsOf(LocalDate votingDay) {
        return votingDay.plus(RESULTS);
    }

    static ZonedDateTime internationalUntil(LocalDate votingDay) {
        return votingDay.minusDays(DAYS_BEFORE_VOTE).atTime(END_OF_DAY).atZone(CAPITAL);
    }
}
