package kz.mandat.law.quota;

import java.time.LocalDate;
import java.util.List;
import kz.mandat.law.Step;
import kz.mandat.law.regime.QuotaRule;

/** The outcome of a quota check. */
public sealed interface QuotaCheck {

    /** Whether nothing stands against the list or the mandates. */
    boolean passed();

    /** There was a quota: how many it takes, who counts and why, and how many are missing. */
    record Checked(
            QuotaRule rule,
            LocalDate referenceDate,
            int total,
            int required,
            List<Counted> counted,
            int missing,
            Step step)
            implements QuotaCheck {

        @Override
        public boolean passed() {
            return missing == 0;
        }
    }

    /** The regime has no such quota on this day. */
    record NoQuota(Step step) implements QuotaCheck {

        @Override
        public boolean passed() {
            return true;
        }
    }
}
