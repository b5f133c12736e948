package kz.mandat.allocation.mandate;

import java.time.LocalDate;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/**
 * Refuses a day of publication that cannot be: a later one than today, or before the law itself.
 */
public final class PublishedDay {

    private static final LocalDate LAW = LocalDate.of(1995, 9, 28);

    private PublishedDay() {}

    public static void require(LocalDate publishedOn, LocalDate today) {
        if (publishedOn.isAfter(today) || publishedOn.isBefore(LAW)) {
            throw ProblemException.invalid(
                    FieldError.of("publishedOn", InputRule.OUT_OF_RANGE, LAW + " – " + today));
        }
    }
}
