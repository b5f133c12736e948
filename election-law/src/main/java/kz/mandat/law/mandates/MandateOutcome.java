package kz.mandat.law.mandates;

import java.util.List;
import kz.mandat.law.Step;
import kz.mandat.law.quota.QuotaCheck;
import org.jspecify.annotations.Nullable;

/** Who receives the mandates of a list, or why that cannot be said. */
public sealed interface MandateOutcome {

    List<Step> steps();

    /**
     * The persons in order, the mandates left vacant, and the collision if alphabet and quota
     * disagreed.
     */
    record Given(
            List<String> persons,
            int vacant,
            QuotaCheck quota,
            @Nullable Collision collision,
            List<Step> steps)
            implements MandateOutcome {}

    /** These persons may not receive the mandates: the quota is missed. */
    record QuotaMissed(List<String> persons, QuotaCheck.Checked quota, List<Step> steps)
            implements MandateOutcome {}

    /** The party is silent, and so is the law. */
    record SilentLaw(List<Step> steps) implements MandateOutcome {}

    /**
     * The alphabetical order by itself, what it misses, and the fewest exchanges that keep the
     * quota.
     */
    record Collision(
            List<String> alphabetical, QuotaCheck.Checked missed, List<Exchange> exchanges) {}

    /** One person gives way to another. */
    record Exchange(String out, String in) {}
}
