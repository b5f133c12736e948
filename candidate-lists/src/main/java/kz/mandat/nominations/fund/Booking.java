package kz.mandat.nominations.fund;

import kz.mandat.law.money.FundLimits;

/** How much of an amount a fund may keep under the limits, and what becomes of the rest. */
record Booking(long accepted, Treatment treatment) {

    /** What the fund holds before the operation. */
    record Before(long own, long donations, long ofThisDonor) {}

    static Booking of(
            OperationKind kind, DonorKind donor, long amount, Before before, FundLimits limits) {
        return switch (kind) {
            // Art. 92-1(2)1, 92-1(3)1, 106
            case OWN -> upTo(limits.own() - before.own(), amount);
            case DONATION -> donation(donor, amount, before, limits);
            case SPENDING -> new Booking(amount, Treatment.ACCEPTED);
            // Art. 34(5): what was never the fund's leaves the account
            case RETURN, TO_BUDGET -> new Booking(0, Treatment.ACCEPTED);
        };
    }

    // Art. 34, 92-1(2)2, 92-1(3)2, 106
    private static Booking donation(
            DonorKind donor, long amount, Before before, FundLimits limits) {
        if (donor == DonorKind.ANONYMOUS) {
            return new Booking(0, Treatment.TO_BUDGET);
        }
        if (!donor.mayGive()) {
            return new Booking(0, Treatment.RETURNED);
        }
        long one = donor == DonorKind.PERSON ? limits.person() : limits.legalEntity();
        long room = Math.min(one - before.ofThisDonor(), limits.donations() - before.donations());
        return upTo(room, amount);
    }

    private static Booking upTo(long room, long amount) {
        long accepted = Math.min(Math.max(room, 0), amount);
        return new Booking(
                accepted, accepted == amount ? Treatment.ACCEPTED : Treatment.EXCESS_RETURNED);
    }
}
