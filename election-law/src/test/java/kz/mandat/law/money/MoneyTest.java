package kz.mandat.law.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.mandat.law.BadInput;
import kz.mandat.law.Fraction;
import kz.mandat.law.regime.Race;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Regime MAZHILIS = Regimes.standard().byId("mazhilis-2023");

    @Test
    void baytaq_paid_for_eighteen_persons_in_2023() {
        Deposit deposit = Deposit.of(MAZHILIS, Race.LIST, 18, 2023, null);
        assertEquals(18_900_000, deposit.due());
        assertEquals("88(1)", deposit.steps().getFirst().article());
    }

    @ParameterizedTest
    @CsvSource({
        "5/100, 0",
        "499/10000, 525000",
        "3/100, 525000",
        "299/10000, 735000",
        "1/100, 735000",
        "99/10000, 1050000",
        "0/1, 1050000",
        "7109/10000, 0"
    })
    void the_previous_result_lowers_the_deposit_by_tiers(String previous, long due) {
        Fraction result = Fraction.parse(previous);
        assertEquals(due, Deposit.of(MAZHILIS, Race.LIST, 1, 2023, result).due());
    }

    @ParameterizedTest
    @CsvSource({
        "mazhilis-2023, DISTRICT, 1050000", "maslikhat-region-2023, LIST, 350000",
        "maslikhat-district-2023, DISTRICT, 350000", "akim-2023, AKIM_OF_DISTRICT_OR_CITY, 350000",
        "akim-2023, AKIM_OF_LOWER_UNIT, 70000"
    })
    void each_race_has_its_own_deposit(String regime, Race race, long due) {
        assertEquals(due, Deposit.of(Regimes.standard().byId(regime), race, 1, 2023, null).due());
    }

    @Test
    void the_tiers_until_2021_were_seven_five_and_three_percent() {
        Regime old = Regimes.standard().byId("mazhilis-2009");
        assertEquals(0, Deposit.of(old, Race.LIST, 1, 2021, Fraction.of(7, 100)).due());
        assertEquals(
                Fraction.of(1, 2),
                Deposit.of(old, Race.LIST, 1, 2021, Fraction.of(5, 100)).payable());
        assertEquals(
                Fraction.of(7, 10),
                Deposit.of(old, Race.LIST, 1, 2021, Fraction.of(3, 100)).payable());
    }

    @Test
    void the_deposit_comes_back_from_five_percent_or_to_the_elected_or_after_a_death() {
        assertTrue(refund(Fraction.of(5, 100), false, false));
        assertFalse(refund(Fraction.of(499, 10_000), false, false));
        assertTrue(refund(Fraction.of(1, 100), true, false));
        assertTrue(refund(Fraction.ZERO, false, true));
        assertFalse(Refund.of(MAZHILIS, Race.LIST, Fraction.of(1, 100), true, false).due());
    }

    @Test
    void fund_limits_are_minimum_wages_and_half_as_much_again_for_repeat_voting() {
        FundLimits limits = FundLimits.of(MAZHILIS, Race.LIST, 2023, false);
        assertEquals(350_000_000, limits.own());
        assertEquals(700_000_000, limits.donations());
        assertEquals(7_000_000, limits.person());
        assertEquals(35_000_000, limits.legalEntity());
        assertEquals(525_000_000, FundLimits.of(MAZHILIS, Race.LIST, 2023, true).own());
        Regime kurultai = Regimes.standard().byId("kurultai-2026");
        assertEquals(15_000L * 85_000, FundLimits.of(kurultai, Race.LIST, 2026, false).own());
    }

    @Test
    void only_what_exceeds_a_limit_is_reported() {
        FundLimits limits = FundLimits.of(MAZHILIS, Race.DISTRICT, 2023, false);
        assertTrue(limits.check(FundLimits.Part.PERSON, limits.person()).isEmpty());
        var exceeded = limits.check(FundLimits.Part.LEGAL_ENTITY, limits.legalEntity() + 1);
        assertEquals(1, exceeded.getFirst().figures().whole("excess"));
        assertTrue(exceeded.getFirst().text().ru().contains("юридического лица"));
        assertEquals(limits.own(), limits.limit(FundLimits.Part.OWN));
        assertEquals(limits.donations(), limits.limit(FundLimits.Part.DONATIONS));
    }

    @Test
    void minimum_wages_are_unverified_and_unknown_years_are_refused() {
        assertEquals(70_000, MinimumWage.of(2023).value());
        assertTrue(MinimumWage.of(2022).unverified());
        assertThrows(BadInput.class, () -> MinimumWage.of(1999));
        assertThrows(BadInput.class, () -> Deposit.of(MAZHILIS, Race.LIST, 0, 2023, null));
        assertThrows(
                BadInput.class, () -> Deposit.of(MAZHILIS, Race.AKIM_OF_LOWER_UNIT, 1, 2023, null));
        assertThrows(
                BadInput.class,
                () -> FundLimits.of(MAZHILIS, Race.AKIM_OF_LOWER_UNIT, 2023, false));
    }

    private static boolean refund(Fraction share, boolean elected, boolean died) {
        return Refund.of(MAZHILIS, Race.DISTRICT, share, elected, died).due();
    }
}
