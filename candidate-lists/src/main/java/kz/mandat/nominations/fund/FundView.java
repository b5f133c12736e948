package kz.mandat.nominations.fund;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.mandat.law.money.FundLimits;
import kz.mandat.nominations.wording.Wording;

/**
 * A fund as it is published: sums by source and spending, legal entities by name, citizens only as
 * a number; amounts in tenge.
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
        long returned,
        long toBudget,
        long spent,
        long balance,
        Limits limits,
        Leftover leftover) {

    /** A legal entity that gave. */
    public record Donor(String name, long accepted) {}

    /** The limits in tenge with their article. */
    public record Limits(long own, long donations, long person, long legalEntity, String article) {}

    /**
     * What happens to the balance in the end: two thirds to the budget, one third back (art. 34).
     */
    public record Leftover(long toBudget, long back, String article) {}

    static FundView of(FundEntity fund, FundLimits limits, List<FundOperationEntity> operations) {
        FundSums sums = FundSums.of(operations);
        long balance = sums.own() + sums.donations() - sums.spent();
        long back = balance / 3;
        return new FundView(
                fund.contest,
                fund.holder,
                sums.own(),
                sums.donations(),
                sums.persons(),
                sums.givenByPersons(),
                sums.legalEntities(),
                sums.returned(),
                sums.toBudget(),
                sums.spent(),
                balance,
                new Limits(
                        limits.own(),
                        limits.donations(),
                        limits.person(),
                        limits.legalEntity(),
                        Wording.article(limits.ground())),
                new Leftover(balance - back, back, "34"));
    }
}
