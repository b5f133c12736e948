package kz.mandat.allocation.mandate;

import java.time.LocalDate;
import java.util.List;
import kz.mandat.allocation.outcome.StepView;
import kz.mandat.law.Names;
import kz.mandat.law.quota.Counted;
import kz.mandat.law.quota.QuotaCheck;
import kz.mandat.law.regime.Category;
import org.jspecify.annotations.Nullable;

/** Who of an order counts towards the quota, how many it takes, and how many are missing. */
public record QuotaView(
        boolean passed,
        @Nullable LocalDate referenceDate,
        int required,
        int missing,
        List<CountedPerson> counted,
        StepView step) {

    /**
     * A person who counts, with every group that makes the person count; no group where
     * candidate-lists vouches that the person counts and tells none.
     */
    public record CountedPerson(int number, int age, List<Category> categories) {

        static CountedPerson of(Counted counted, MandateBook book) {
            return new CountedPerson(
                    Integer.parseInt(counted.person()),
                    counted.age(),
                    book.isVouchedFor(counted.person()) ? List.of() : counted.categories());
        }
    }

    static QuotaView of(QuotaCheck check, MandateBook book) {
        Names names = book.names();
        return switch (check) {
            case QuotaCheck.Checked checked ->
                    new QuotaView(
                            checked.passed(),
                            checked.referenceDate(),
                            checked.required(),
                            checked.missing(),
                            checked.counted().stream()
                                    .map(counted -> CountedPerson.of(counted, book))
                                    .toList(),
                            StepView.of(checked.step(), names));
            case QuotaCheck.NoQuota none ->
                    new QuotaView(true, null, 0, 0, List.of(), StepView.of(none.step(), names));
        };
    }
}
