package kz.mandat.law.regime;

import kz.mandat.law.Fraction;
import kz.mandat.law.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * What follows when exactly one list reaches the threshold; coefficient and minimum only where a
 * second is admitted.
 */
public record OneListRule(
        Sourced<OneList> admission,
        @Nullable Sourced<Fraction> coefficient,
        @Nullable Sourced<Integer> minimumSeats) {

    static OneListRule read(Node node) {
        OneListRule rule =
                new OneListRule(
                        node.sourced("admission", Values.of(OneList.class)),
                        node.optionalSourced("coefficient", Values::share),
                        node.optionalSourced("minimumSeats", Values::positive));
        boolean second = rule.admission().value() == OneList.ADMITS_THE_NEXT_LARGEST;
        if (second == (rule.coefficient() == null) || second == (rule.minimumSeats() == null)) {
            throw node.error("coefficient", "goes with a second list, and with it only");
        }
        node.finish();
        return rule;
    }
}
