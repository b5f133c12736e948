package kz.mandat.law.regime;

import kz.mandat.law.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * Who says which persons of a list receive its mandates, until when, and what follows from silence.
 */
public record FillRule(
        Sourced<Chooser> chooser,
        Sourced<Integer> daysAfterPublication,
        @Nullable Sourced<DefaultOrder> otherwise,
        Sourced<Boolean> vacantWhenExhausted) {

    /** Who chooses. */
    public enum Chooser {
        LEADING_BODY,
        LEADING_BODY_OF_THE_BRANCH
    }

    /** The order that applies when the party is silent. */
    public enum DefaultOrder {
        ALPHABET_OF_THE_STATE_LANGUAGE
    }

    static FillRule read(Node node) {
        FillRule rule =
                new FillRule(
                        node.sourced("chooser", Values.of(Chooser.class)),
                        node.sourced("daysAfterPublication", Values::positive),
                        node.optionalSourced("otherwise", Values.of(DefaultOrder.class)),
                        node.sourced("vacantWhenExhausted", Values::yesOrNo));
        node.finish();
        return rule;
    }
}
