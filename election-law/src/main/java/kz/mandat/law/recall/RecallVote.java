package kz.mandat.law.recall;

import java.util.List;
import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;
import kz.mandat.law.Fraction;
import kz.mandat.law.Sentence;
import kz.mandat.law.Sourced;
import kz.mandat.law.Step;
import kz.mandat.law.regime.RecallRules;
import kz.mandat.law.regime.Regime;

/**
 * The figures of a vote on a recall: voters of the constituency, those who took part, votes for the
 * recall.
 */
public record RecallVote(Regime regime, long voters, long participants, long forRecall) {

    private static final Sentence TURNOUT =
            new Sentence(
                    "{participants} сайлаушы қатысты, барлығы {voters}: {share:%}; кемінде {needed}"
                            + " қажет.",
                    "Приняли участие {participants} из {voters} избирателей: {share:%}; требуется"
                            + " не менее {needed}.",
                    "{participants} of {voters} voters took part: {share:%}; at least {needed} is"
                            + " needed.");
    private static final Sentence FOR_RECALL =
            new Sentence(
                    "Кері шақырып алуды {forRecall:votes} қолдады, қатысқаны {participants}:"
                            + " {share:%}; {needed:%} үлестен көп қажет.",
                    "За отзыв подано {forRecall:votes} из {participants}: {share:%}; требуется"
                            + " более {needed:%}.",
                    "{forRecall:votes} for the recall of {participants}: {share:%}; more than"
                            + " {needed:%} is needed.");

    public RecallVote {
        regime.recallRules();
        if (forRecall < 0 || forRecall > participants) {
            throw new BadInput("forRecall", forRecall + " is not between 0 and the participants");
        }
        if (voters < 1 || participants > voters) {
            throw new BadInput("participants", participants + " is above the voters " + voters);
        }
    }

    public RecallOutcome outcome() {
        RecallRules rules = regime.recallRules();
        Step turnout = turnout(rules.turnoutAtLeast());
        // Art. 113-16(3): at least one third took part
        if (rules.turnoutAtLeast().value().compareRatio(participants, voters) < 0) {
            return new RecallOutcome.NotHeld(List.of(turnout));
        }
        List<Step> steps = List.of(turnout, votes(rules.votesForRecallAbove()));
        // Art. 113-16(4): more than fifty per cent of those who took part
        return rules.votesForRecallAbove().value().compareRatio(forRecall, participants) > 0
                ? new RecallOutcome.Recalled(steps)
                : new RecallOutcome.Retained(steps);
    }

    private Step turnout(Sourced<Fraction> needed) {
        Figures figures =
                Figures.of(
                        "voters",
                        voters,
                        "participants",
                        participants,
                        "share",
                        Fraction.of(participants, voters),
                        "needed",
                        needed.value());
        return new Step("recall-turnout", needed.ground(), false, figures, TURNOUT);
    }

    private Step votes(Sourced<Fraction> needed) {
        Figures figures =
                Figures.of(
                        "forRecall",
                        forRecall,
                        "participants",
                        participants,
                        "share",
                        Fraction.of(forRecall, participants),
                        "needed",
                        needed.value());
        return new Step("recall-votes", needed.ground(), false, figures, FOR_RECALL);
    }
}
