package kz.mandat.nominations.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.mandat.law.money.FundLimits;
import kz.mandat.law.regime.Race;
import kz.mandat.law.regime.Regimes;
import org.junit.jupiter.api.Test;

class BookingTest {

    /** A party's fund of 2023: 350, 700, 7 and 35 million tenge. */
    private static final FundLimits LIMITS =
            FundLimits.of(Regimes.standard().byId("mazhilis-2023"), Race.LIST, 2023, false);

    private static final Booking.Before EMPTY = new Booking.Before(0, 0, 0);

    @Test
    void a_citizen_gives_up_to_a_hundred_minimum_wages() {
        assertEquals(new Booking(7_000_000, Treatment.ACCEPTED), person(7_000_000, EMPTY));
        assertEquals(new Booking(7_000_000, Treatment.EXCESS_RETURNED), person(7_000_001, EMPTY));
        assertEquals(
                new Booking(1_000_000, Treatment.EXCESS_RETURNED),
                person(2_000_000, new Booking.Before(0, 6_000_000, 6_000_000)));
    }

    @Test
    void a_legal_entity_gives_up_to_five_hundred() {
        assertEquals(
                new Booking(35_000_000, Treatment.EXCESS_RETURNED),
                donation(DonorKind.LEGAL_ENTITY, 40_000_000, EMPTY));
    }

    @Test
    void all_donations_together_have_a_limit() {
        assertEquals(
                new Booking(5, Treatment.EXCESS_RETURNED),
                person(10, new Booking.Before(0, 699_999_995, 0)));
        assertEquals(
                new Booking(0, Treatment.EXCESS_RETURNED),
                person(10, new Booking.Before(0, 700_000_000, 0)));
    }

    @Test
    void own_means_have_a_limit() {
        assertEquals(
                new Booking(350_000_000, Treatment.EXCESS_RETURNED),
                Booking.of(OperationKind.OWN, DonorKind.PERSON, 350_000_001, EMPTY, LIMITS));
    }

    @Test
    void for_repeat_voting_the_limits_are_one_and_a_half_times_as_high() {
        FundLimits repeat =
                FundLimits.of(Regimes.standard().byId("mazhilis-2023"), Race.LIST, 2023, true);
        assertEquals(
                new Booking(10_500_000, Treatment.EXCESS_RETURNED),
                Booking.of(OperationKind.DONATION, DonorKind.PERSON, 11_000_000, EMPTY, repeat));
    }

    @Test
    void who_may_not_give_gets_it_back_and_the_unknown_gives_to_the_budget() {
        for (DonorKind banned :
                new DonorKind[] {
                    DonorKind.STATE_BODY,
                    DonorKind.LOCAL_SELF_GOVERNMENT,
                    DonorKind.CHARITY,
                    DonorKind.RELIGIOUS_BODY,
                    DonorKind.FOREIGN_PARTICIPATION,
                    DonorKind.FOREIGN
                }) {
            assertEquals(new Booking(0, Treatment.RETURNED), donation(banned, 5, EMPTY));
        }
        assertEquals(new Booking(0, Treatment.TO_BUDGET), donation(DonorKind.ANONYMOUS, 5, EMPTY));
    }

    private static Booking person(long amount, Booking.Before before) {
        return donation(DonorKind.PERSON, amount, before);
    }

    private static Booking donation(DonorKind donor, long amount, Booking.Before before) {
        return Booking.of(OperationKind.DONATION, donor, amount, before, LIMITS);
    }
}
