package kz.mandat.nominations.fund;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.law.money.FundLimits;
import kz.mandat.nominations.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A fund as it is published: sums by source and spending, legal entities by name, citizens only as
 * a number, what has to go back or to the budget and what of it has gone; amounts in tenge.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundView(
        String contest,
        String holder,
        long own,
        long donations,
        int personsWhoGave,
        long givenByPersons,
        List<Donor> legalEntities,
        long toReturn,
        long returned,
        long toBudget,
        long sentToBudget,
        long spent,
        long balance,
        Limits limits,
        Leftover leftover) {

    /** A legal entity that gave. */
    public record Donor(String name, long accepted) {}

    /** The limits in tenge with their article. */
    public record Limits(long own, long donations, long person, long legalEntity, String article) {}

    /**
     * What happens to the balance in the end: two thirds to the budget, one third back; all back
     * where the list or candidate no longer stands. Once it has gone, when and by which document.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Leftover(
            long toBudget,
            long back,
            String article,
            @Nullable LocalDate goneOn,
            @Nullable String document) {}

    static FundView of(
            FundEntity fund,
            FundLimits limits,
            List<FundOperationEntity> operations,
            boolean stands,
            @Nullable FundLeftoverEntity gone) {
        FundSums sums = FundSums.of(operations);
        long balance = sums.own() + sums.donations() - sums.spent();
        // Art. 34(7): of who no longer stands everything goes back at once; art. 34(9): of others
        // two thirds of what was not spent go to the budget
        long back = stands ? balance / 3 : balance;
        return new FundView(
                fund.contest,
                fund.holder,
                sums.own(),
                sums.donations(),
                sums.persons(),
                sums.givenByPersons(),
                sums.legalEntities(),
                sums.toReturn(),
                sums.returned(),
                sums.toBudget(),
                sums.sentToBudget(),
                sums.spent(),
                balance,
                new Limits(
                        limits.own(),
                        limits.donations(),
                        limits.person(),
                        limits.legalEntity(),
                        Wording.article(limits.ground())),
                new Leftover(
                        balance - back,
                        back,
                        stands ? "34(9)" : "34(7)",
                        gone == null ? null : gone.goneOn,
                        gone == null ? null : gone.document));
    }
}
