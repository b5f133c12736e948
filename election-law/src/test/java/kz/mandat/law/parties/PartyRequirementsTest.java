package kz.mandat.law.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import kz.mandat.law.BadInput;
import org.junit.jupiter.api.Test;

class PartyRequirementsTest {

    @Test
    void the_requirements_fell_in_2020_and_in_2022() {
        assertEquals(40_000, on(2020, 5, 24).members().value());
        assertEquals(20_000, on(2020, 5, 25).members().value());
        assertEquals(20_000, on(2022, 11, 17).members().value());
        assertEquals(5_000, on(2022, 11, 18).members().value());
        assertEquals(200, on(2026, 1, 1).membersInEachRegion().value());
        assertEquals(Period.ofMonths(3), on(2026, 1, 1).congressAfterConfirmation().value());
        assertTrue(on(2012, 1, 1).members().unverified());
        assertThrows(BadInput.class, () -> on(2002, 7, 14));
    }

    @Test
    void members_are_counted_in_all_and_in_each_region() {
        PartyRequirements rules = on(2026, 1, 1);
        assertTrue(
                rules.missing(Map.of("KZ-71", 4_800L, "KZ-75", 200L), Set.of("KZ-71", "KZ-75"))
                        .isEmpty());
        var missing =
                rules.missing(
                        Map.of("KZ-71", 4_800L, "KZ-75", 199L), Set.of("KZ-71", "KZ-75", "KZ-10"));
        assertEquals(3, missing.size());
        assertEquals(1, missing.getFirst().figures().whole("missing"));
        assertEquals("KZ-10", missing.get(1).figures().word("region"));
        assertEquals(200, missing.get(1).figures().whole("missing"));
        assertEquals(1, missing.get(2).figures().whole("missing"));
    }

    @Test
    void the_initiative_group_comes_from_two_thirds_of_the_regions() {
        PartyRequirements rules = on(2026, 1, 1);
        assertTrue(rules.initiative(700, 14, 20).isEmpty());
        assertEquals(14, rules.initiative(700, 13, 20).getFirst().figures().whole("neededRegions"));
        assertEquals(1, rules.initiative(699, 20, 20).size());
    }

    @Test
    void known_parties_have_names_in_three_languages() {
        assertEquals("Amanat Party", PartyNames.standard().of("amanat").en());
        assertEquals("партия «Respublica»", PartyNames.standard().of("respublica").ru());
        assertEquals("somebody", PartyNames.standard().of("somebody").kk());
    }

    private static PartyRequirements on(int year, int month, int day) {
        return PartyRequirements.on(LocalDate.of(year, month, day));
    }
}
