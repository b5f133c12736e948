package kz.mandat.allocation.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.mandat.allocation.outcome.Localizing;
import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.law.mandates.IncompatiblePosts;
import kz.mandat.law.regime.Regime;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Keeps the term of seven days for the statement on giving up incompatible posts. */
public final class StatementTerm {

    private StatementTerm() {}

    /** The statement came between the day of the mandate and the end of the term. */
    // Art. 45
    public static void require(
            Regime regime, LocalDate received, @Nullable LocalDate statementOn, LocalDate today) {
        LocalDate on = Objects.requireNonNullElse(statementOn, today);
        if (on.isBefore(received) || on.isAfter(today)) {
            throw ProblemException.invalid(
                    FieldError.of("statementOn", InputRule.OUT_OF_RANGE, received + " – " + today));
        }
        if (on.isAfter(IncompatiblePosts.lastDay(received))) {
            Step term = IncompatiblePosts.step(regime, received);
            throw ProblemException.ruleBroken(
                    List.of(
                            FieldError.ofLaw(
                                    "statementOn",
                                    term.rule(),
                                    term.article(),
                                    Localizing.localized(term.text(Names.IDS)))));
        }
    }

    /** What lapses after the term cannot lapse within it. */
    public static void requirePassed(LocalDate received, LocalDate today) {
        if (!today.isAfter(IncompatiblePosts.lastDay(received))) {
            throw MandateRefusal.termNotPassed();
        }
    }
}
