package kz.mandat.law.vacancies;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import kz.mandat.law.Article;
import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;
import kz.mandat.law.Step;
import kz.mandat.law.regime.Regime;

/** Whether, and when, the voters of a constituency elect somebody instead of a departed deputy. */
public sealed interface ByElection {

    Step step();

    /** The commission calls the election not later than the day; it sets the day of voting. */
    record CalledUntil(LocalDate latestCall, Step step) implements ByElection {}

    /** The election is held on the day that the law fixes, or another that the centre agrees to. */
    record HeldOn(LocalDate votingDay, Step step) implements ByElection {}

    /** No election is held in the last year of the term: the seat stays vacant. */
    record NoneInLastYear(Step step) implements ByElection {}

    /** The law read here says nothing: a person decides. */
    record NotProvided(Step step) implements ByElection {}

    /** For a seat that is vacant since a day, in a term that ends before another day. */
    static ByElection of(Regime regime, LocalDate since, LocalDate termUntil) {
        if (!since.isBefore(termUntil)) {
            throw new BadInput("termUntil", termUntil + " is not after " + since);
        }
        return switch (regime.body()) {
            case MAZHILIS -> mazhilis(regime, since, termUntil);
            case MASLIKHAT_REGION, MASLIKHAT_DISTRICT -> maslikhat(regime, since, termUntil);
            case KURULTAI, AKIM, RECALL -> new NotProvided(ByElectionSteps.notProvided(regime));
        };
    }

    // Art. 85(4), 99(2)
    private static ByElection mazhilis(Regime regime, LocalDate since, LocalDate termUntil) {
        if (!since.isBefore(termUntil.minusYears(1))) {
            return lastYear(regime, "99(2)", termUntil);
        }
        LocalDate latest = since.plus(Period.ofMonths(3));
        return new CalledUntil(
                latest,
                ByElectionSteps.CALLED.step(
                        new Article("85(4)", regime.edition()),
                        Figures.of("since", since.toString(), "latest", latest.toString())));
    }

    // Art. 101(3-1), 103(7), 113
    private static ByElection maslikhat(Regime regime, LocalDate since, LocalDate termUntil) {
        LocalDate day = nextDay(since);
        if (!day.isBefore(termUntil.minusYears(1))) {
            return lastYear(regime, "113", termUntil);
        }
        return new HeldOn(
                day,
                ByElectionSteps.HELD.step(
                        new Article("101(3-1)", regime.edition()),
                        Figures.of("since", since.toString(), "day", day.toString())));
    }

    /** The next last Sunday of March or October before which nomination can still begin. */
    private static LocalDate nextDay(LocalDate since) {
        LocalDate earliest = since.plusDays(60);
        return Stream.iterate(earliest.getYear(), year -> year + 1)
                .flatMap(year ->
                        Stream.of(lastSunday(year, Month.MARCH), lastSunday(year, Month.OCTOBER)))
                .filter(day -> !day.isBefore(earliest))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate lastSunday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }

    private static ByElection lastYear(Regime regime, String article, LocalDate termUntil) {
        return new NoneInLastYear(
                ByElectionSteps.LAST_YEAR.step(
                        new Article(article, regime.edition()),
                        Figures.of("termUntil", termUntil.toString())));
    }
}
