package kz.mandat.nominations.deposit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import kz.mandat.law.money.Deposit;
import kz.mandat.nominations.wording.Wording;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A deposit in tenge: in full, what of it is due after the previous result, what was paid by the
 * receipts, and what became of it. The amounts are left out where the year's minimum wage is not
 * known yet.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DepositView(
        String contest,
        String holder,
        @Nullable Long full,
        @Nullable Long due,
        long paid,
        List<Step> steps,
        @Nullable Settlement settlement) {

    /** One step of the calculation with its article. */
    public record Step(String article, Localized text) {}

    /** What became of the deposit, by which decision; the share is an exact fraction. */
    public record Settlement(
            DepositOutcome outcome,
            long amount,
            String share,
            String article,
            String decisionNumber,
            Instant settledAt) {

        static Settlement of(SettlementEntity row) {
            return new Settlement(
                    row.outcome,
                    row.amount,
                    row.share,
                    row.article,
                    row.decisionNumber,
                    row.settledAt);
        }
    }

    static DepositView of(
            String contest,
            String holder,
            @Nullable Deposit deposit,
            long paid,
            @Nullable SettlementEntity settled) {
        return new DepositView(
                contest,
                holder,
                deposit == null ? null : deposit.full(),
                deposit == null ? null : deposit.due(),
                paid,
                deposit == null
                        ? List.of()
                        : deposit.steps().stream()
                                .map(step ->
                                        new Step(
                                                Wording.article(step.ground()),
                                                Wording.localized(step.text())))
                                .toList(),
                settled == null ? null : Settlement.of(settled));
    }
}
