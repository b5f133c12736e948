package kz.mandat.law.regime;

import java.util.List;
import kz.mandat.law.Fraction;
import kz.mandat.law.Sourced;

/**
 * The electoral deposit of a race: minimum wages for each person, less by the previous result, and
 * when it comes back.
 */
public record DepositRule(
        Race race, Sourced<Integer> minimumWages, List<Tier> tiers, Sourced<Fraction> refundFrom) {

    /**
     * The part to be paid after a previous result of at least so much; the first tier that is
     * reached applies.
     */
    public record Tier(Sourced<Fraction> from, Sourced<Fraction> payable) {

        static Tier read(Node node) {
            return new Tier(
                    node.sourced("from", Values::share), node.sourced("payable", Values::fraction));
        }
    }

    static DepositRule read(Node node) {
        DepositRule rule =
                new DepositRule(
                        node.required("race", Values.of(Race.class)),
                        node.sourced("minimumWages", Values::positive),
                        node.objects("tiers", Tier::read),
                        node.sourced("refundFrom", Values::share));
        for (int i = 1; i < rule.tiers().size(); i++) {
            Fraction above = rule.tiers().get(i - 1).from().value();
            if (rule.tiers().get(i).from().value().compareTo(above) >= 0) {
                throw node.error("tiers", "have to fall");
            }
        }
        return rule;
    }
}
