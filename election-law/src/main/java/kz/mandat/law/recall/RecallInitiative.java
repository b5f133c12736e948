package kz.mandat.law.recall;

import java.time.LocalDate;
import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;
import kz.mandat.law.Fraction;
import kz.mandat.law.Sentence;
import kz.mandat.law.Step;
import kz.mandat.law.regime.RecallRules;
import kz.mandat.law.regime.Regime;
import org.jspecify.annotations.Nullable;

/** Whether a recall may be started, and whether it has enough signatures. */
public final class RecallInitiative {

    private static final Sentence SIGNATURES =
            new Sentence(
                    "{signatures} қол қойылды, сайлаушылар {voters}: {share:%}; {needed:%} үлестен"
                            + " көп, яғни кемінде {fewest} қажет.",
                    "Собрано подписей {signatures} при {voters} избирателях: {share:%}; требуется"
                            + " более {needed:%}, то есть не менее {fewest}.",
                    "{signatures} signatures with {voters} voters: {share:%}; more than {needed:%}"
                            + " is needed, that is at least {fewest}.");

    private RecallInitiative() {}

    /**
     * Whether the day lies outside the deputy's first and last year and the year after an earlier
     * vote.
     */
    // Art. 113-12(2)
    public static boolean mayStart(
            Regime regime,
            LocalDate termFrom,
            LocalDate termUntil,
            @Nullable LocalDate earlierVotePublished,
            LocalDate day) {
        RecallRules rules = regime.recallRules();
        LocalDate first = termFrom.plus(rules.quietAtStartAndEnd().value());
        LocalDate last = termUntil.minus(rules.quietAtStartAndEnd().value());
        boolean rested =
                earlierVotePublished == null
                        || !day.isBefore(earlierVotePublished.plus(rules.quietAfterVote().value()));
        return !day.isBefore(first) && day.isBefore(last) && rested;
    }

    /** The signatures against the number that is needed. */
    // Art. 113-14(2)1: more than ten per cent
    public static Signatures signatures(Regime regime, long voters, long signatures) {
        if (voters < 1) {
            throw new BadInput("voters", voters + " is not above 0");
        }
        if (signatures < 0) {
            throw new BadInput("signatures", signatures + " is negative");
        }
        var above = regime.recallRules().signaturesAbove();
        long fewest = above.value().times(Fraction.of(voters)).floor().longValueExact() + 1;
        Figures figures =
                Figures.of(
                        "signatures", signatures,
                        "voters", voters,
                        "share", Fraction.of(signatures, voters),
                        "needed", above.value(),
                        "fewest", fewest);
        return new Signatures(
                signatures >= fewest,
                fewest,
                new Step("recall-signatures", above.ground(), false, figures, SIGNATURES));
    }

    /** Whether the signatures suffice, and the fewest that do. */
    public record Signatures(boolean enough, long fewest, Step step) {}
}
