package kz.mandat.nominations.fund;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The sums of a fund's operations. */
record FundSums(
        long own,
        long donations,
        int persons,
        long givenByPersons,
        List<FundView.Donor> legalEntities,
        long returned,
        long toBudget,
        long spent) {

    static FundSums of(List<FundOperationEntity> all) {
        return new FundSums(
                accepted(all, one -> one.kind == OperationKind.OWN),
                accepted(all, one -> one.kind == OperationKind.DONATION),
                (int)
                        all.stream()
                                .filter(one -> one.donorKind == DonorKind.PERSON)
                                .map(one -> one.donorKey)
                                .distinct()
                                .count(),
                accepted(all, one -> one.donorKind == DonorKind.PERSON),
                legalEntities(all),
                rest(all, one -> one.treatment != Treatment.TO_BUDGET),
                rest(all, one -> one.treatment == Treatment.TO_BUDGET),
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
        return all.stream().filter(which).mapToLong(one -> one.amount - one.accepted).sum();
    }
}
