package kz.mandat.nominations.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.mandat.law.money.Deposit;
import kz.mandat.nominations.wording.Wording;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a list that a party wants to see while writing it: figures, who counts for which
 * group, the deposit, the documents to bring, and every rule that is not met.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListReport(
        boolean passes,
        ListFigures figures,
        List<CountedPerson> counted,
        @Nullable DepositDue deposit,
        List<ListDocument> documents,
        List<FieldError> faults) {

    /** A person who counts towards the quota, once, with the groups that make it so. */
    public record CountedPerson(int number, List<String> groups) {}

    /** The deposit in tenge with the sentences that explain it. */
    public record DepositDue(long full, String payable, long due, List<DepositStep> steps) {

        static DepositDue of(Deposit deposit) {
            return new DepositDue(
                    deposit.full(),
                    deposit.payable().toString(),
                    deposit.due(),
                    deposit.steps().stream()
                            .map(step ->
                                    new DepositStep(
                                            Wording.article(step.ground()),
                                            Wording.localized(step.text())))
                            .toList());
        }
    }

    /** One step of the deposit's calculation. */
    public record DepositStep(String article, Localized text) {}
}
