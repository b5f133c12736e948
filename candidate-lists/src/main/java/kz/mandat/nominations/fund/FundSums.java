package kz.mandat.nominations.fund;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The sums of a fund's operations; what has to go back or to the budget, and what of it has gone.
 */
record FundSums(
        long own,
        long donations,
        int persons,
        long givenByPersons,
        List<FundView.Donor> legalEntities,
        long toReturn,
        long returned,
        long toBudget,
        long sentToBudget,
        long spent) {

    static FundSums of(List<FundOperationEntity> all) {
        return new FundSums(
                accepted(all, one -> one.kind == OperationKind.OWN),
                accepted(all, one -> one.kind == OperationKind.DONATION),
                (int)
                        all.stream()
                                .filter(one ->
                                        one.donorKind == DonorKind.PERSON && one.accepted > 0)
                                .map(one -> one.donorKey)
                                .distinct()
                                .count(),
                accepted(all, one -> one.donorKind == DonorKind.PERSON),
                legalEntities(all),
                rest(all, one -> one.treatment != Treatment.TO_BUDGET),
                carriedOut(all, OperationKind.RETURN),
                rest(all, one -> one.treatment == Treatment.TO_BUDGET),
                carriedOut(all, OperationKind.TO_BUDGET),
                accepted(all, one -> one.kind == OperationKind.SPENDING));
    }

    /** What the fund held before an operation of the donor with that key. */
    static Booking.Before before(List<FundOperationEntity> all, String donorKey) {
        return new Booking.Before(
                accepted(all, one -> one.kind == OperationKind.OWN),
                accepted(all, one -> one.kind == OperationKind.DONATION),
                accepted(
                        all,
                        one ->
                                one.kind == OperationKind.DONATION
                                        && Objects.equals(one.donorKey, donorKey)));
    }

    static long balance(List<FundOperationEntity> all) {
        return accepted(all, one -> one.kind != OperationKind.SPENDING)
                - accepted(all, one -> one.kind == OperationKind.SPENDING);
    }

    /** What still waits to go back, or to the budget. */
    static long outstanding(List<FundOperationEntity> all, OperationKind kind) {
        FundSums sums = of(all);
        return kind == OperationKind.RETURN
                ? sums.toReturn - sums.returned
                : sums.toBudget - sums.sentToBudget;
    }

    private static List<FundView.Donor> legalEntities(List<FundOperationEntity> all) {
        Map<String, Long> byName = new TreeMap<>();
        all.stream()
                .filter(one -> one.donorKind == DonorKind.LEGAL_ENTITY && one.accepted > 0)
                .forEach(one ->
                        byName.merge(String.valueOf(one.donorName), one.accepted, Long::sum));
        return byName.entrySet().stream()
                .map(one -> new FundView.Donor(one.getKey(), one.getValue()))
                .toList();
    }

    private static long accepted(
            List<FundOperationEntity> all, Predicate<FundOperationEntity> which) {
        return all.stream().filter(which).mapToLong(one -> one.accepted).sum();
    }

    private static long rest(List<FundOperationEntity> all, Predicate<FundOperationEntity> which) {
        return all.stream()
                .filter(one -> !one.kind.settles())
                .filter(which)
                .mapToLong(one -> one.amount - one.accepted)
                .sum();
    }

    private static long carriedOut(List<FundOperationEntity> all, OperationKind kind) {
        return all.stream().filter(one -> one.kind == kind).mapToLong(one -> one.amount).sum();
    }
}
