package kz.mandat.law.regime;

import java.time.Period;
import kz.mandat.law.Fraction;
import kz.mandat.law.Sourced;

/** The rules of the vote on the recall of a deputy who won a constituency. */
public record RecallRules(
        Sourced<Period> quietAtStartAndEnd,
        Sourced<Period> quietAfterVote,
        Sourced<Period> registrationOfTheApplication,
        Sourced<Period> collectionOfSignatures,
        Sourced<Fraction> signaturesAbove,
        Sourced<Period> checkOfSignatures,
        Sourced<Period> voteWithin,
        Sourced<Fraction> turnoutAtLeast,
        Sourced<Fraction> votesForRecallAbove,
        Sourced<Period> messageWithin) {

    static RecallRules read(Node node) {
        RecallRules rules =
                new RecallRules(
                        node.sourced("quietAtStartAndEnd", Values::period),
                        node.sourced("quietAfterVote", Values::period),
                        node.sourced("registrationOfTheApplication", Values::period),
                        node.sourced("collectionOfSignatures", Values::period),
                        node.sourced("signaturesAbove", Values::share),
                        node.sourced("checkOfSignatures", Values::period),
                        node.sourced("voteWithin", Values::period),
                        node.sourced("turnoutAtLeast", Values::share),
                        node.sourced("votesForRecallAbove", Values::share),
                        node.sourced("messageWithin", Values::period));
        node.finish();
        return rules;
    }
}
