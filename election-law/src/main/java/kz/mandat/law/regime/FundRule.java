package kz.mandat.law.regime;

import kz.mandat.law.Sourced;

/** The limits of an election fund in minimum wages. */
public record FundRule(
        Race race,
        Sourced<Integer> own,
        Sourced<Integer> donations,
        Sourced<Integer> person,
        Sourced<Integer> legalEntity) {

    static FundRule read(Node node) {
        return new FundRule(
                node.required("race", Values.of(Race.class)),
                node.sourced("own", Values::positive),
                node.sourced("donations", Values::positive),
                node.sourced("person", Values::positive),
                node.sourced("legalEntity", Values::positive));
    }
}
