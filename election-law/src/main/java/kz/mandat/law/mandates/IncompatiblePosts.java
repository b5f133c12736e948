package kz.mandat.law.mandates;

import java.time.LocalDate;
import kz.mandat.law.Article;
import kz.mandat.law.Edition;
import kz.mandat.law.Figures;
import kz.mandat.law.Sentence;
import kz.mandat.law.Step;
import kz.mandat.law.regime.Regime;

/**
 * The term in which an elected person states in writing to give up incompatible posts; only then
 * the deputy is registered.
 */
public final class IncompatiblePosts {

    private static final int DAYS = 7;
    private static final Sentence TERM =
            new Sentence(
                    "Сыйыспайтын міндеттерден босау туралы жазбаша өтініш {until} күніне дейін"
                            + " ({days} күн, мандат берілген {from} күннен есептелді) беріледі;"
                            + " содан кейін депутат тіркеледі.",
                    "Письменное заявление о сложении несовместимых обязанностей подаётся по {until}"
                            + " включительно ({days} дней, отсчёт прочитан от дня {from}, когда"
                            + " получен мандат); после него депутат регистрируется.",
                    "The written statement on giving up incompatible posts is due by {until} ({days}"
                            + " days, read as counted from {from}, when the mandate was received);"
                            + " after it the deputy is registered.");

    private IncompatiblePosts() {}

    /** The last day of the term for a mandate received on a day. */
    // Art. 45
    public static LocalDate lastDay(LocalDate received) {
        return received.plusDays(DAYS);
    }

    /** The term in words; from which day it runs is a reading, the article does not say. */
    public static Step step(Regime regime, LocalDate received) {
        return step(regime.edition(), received);
    }

    private static Step step(Edition edition, LocalDate received) {
        return new Step(
                "incompatible-posts",
                new Article("45", edition),
                true,
                Figures.of(
                        "days", (long) DAYS,
                        "from", received.toString(),
                        "until", lastDay(received).toString()),
                TERM);
    }
}
