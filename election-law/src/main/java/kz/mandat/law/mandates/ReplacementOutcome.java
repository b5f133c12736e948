package kz.mandat.law.mandates;

import java.util.List;
import kz.mandat.law.Step;
import kz.mandat.law.quota.QuotaCheck;

/** What becomes of the mandate of a deputy who leaves. */
public sealed interface ReplacementOutcome {

    List<Step> steps();

    /** The mandate passes to the person named. */
    record Passed(String person, QuotaCheck quota, List<Step> steps)
            implements ReplacementOutcome {}

    /** The person named may not receive it: the quota would be missed. */
    record QuotaMissed(String person, QuotaCheck.Checked quota, List<Step> steps)
            implements ReplacementOutcome {}

    /** The party has not named anybody. */
    record AwaitsParty(List<Step> steps) implements ReplacementOutcome {}

    /** Nobody is left on the list: vacant until the next election. */
    record Vacant(List<Step> steps) implements ReplacementOutcome {}
}
