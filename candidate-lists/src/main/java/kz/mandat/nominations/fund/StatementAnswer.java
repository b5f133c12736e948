package kz.mandat.nominations.fund;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import kz.mandat.law.money.FundLimits;
import kz.mandat.nominations.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What became of a statement: how many lines were new, and which money may not be kept. */
public record StatementAnswer(
        int received, int stored, int unchanged, List<Line> notAccepted, FundView fund) {

    /** A line whose money goes back at the donor's cost, wholly or in part, or to the budget. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            long line,
            String reference,
            long amount,
            long accepted,
            long rest,
            String treatment,
            @Nullable String costsBorneBy,
            @Nullable String article) {

        static Line of(StatementFile.Line line, FundOperationEntity operation, FundLimits limits) {
            boolean limit = operation.treatment == Treatment.EXCESS_RETURNED;
            return new Line(
                    line.line(),
                    line.reference(),
                    operation.amount,
                    operation.accepted,
                    operation.amount - operation.accepted,
                    operation.treatment.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    operation.treatment == Treatment.TO_BUDGET ? null : "donor",
                    limit ? Wording.article(limits.ground()) : "34");
        }
    }
}
