package kz.mandat.law.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.mandat.law.Fraction;
import kz.mandat.law.seats.Elections;
import kz.mandat.law.seats.ListAllocation.NotProvidedByLaw;
import kz.mandat.law.seats.ListElection;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void with_seven_percent_the_seats_of_qhp_and_osdp_go_to_others() {
        Comparison comparison =
                Comparison.withThreshold(Elections.mazhilis2023(), Fraction.of(7, 100));
        assertEquals(5, lost(comparison, "qhp"));
        assertEquals(4, lost(comparison, "osdp"));
        long gained = comparison.differences().stream().filter(SeatDifference::gained).count();
        assertEquals(9, gained);
        comparison
                .differences()
                .forEach(one -> assertEquals(one.list(), one.reason().figures().word("list")));
    }

    @Test
    void under_the_same_rules_nothing_differs() {
        ListElection election = Elections.mazhilis2023();
        assertTrue(Comparison.underRegime(election, election.regime()).differences().isEmpty());
        assertTrue(Comparison.withSeats(election, 69).differences().isEmpty());
    }

    @Test
    void another_number_of_seats_is_compared_seat_by_seat() {
        Comparison comparison = Comparison.withSeats(Elections.mazhilis2023(), 145);
        assertEquals(145 - 69, comparison.differences().size());
    }

    @Test
    void where_the_law_gives_nothing_all_seats_are_lost() {
        Comparison comparison =
                Comparison.withThreshold(Elections.mazhilis2023(), Fraction.of(9, 10));
        assertInstanceOf(NotProvidedByLaw.class, comparison.wouldBe());
        assertEquals(69, comparison.differences().size());
    }

    @Test
    void the_alabama_paradox_is_found_and_reported() {
        // Quotas with 10 seats: 6, 3 and 1 exactly by remainders; with 11 the third loses one
        ListElection election =
                new ListElection(
                        Elections.regime("mazhilis-2023"),
                        10,
                        0,
                        Elections.lists("a", 6, "b", 6, "c", 2));
        List<Paradox> found = Paradoxes.of(election);
        Paradox.Alabama alabama = assertInstanceOf(Paradox.Alabama.class, found.getFirst());
        assertEquals("c", alabama.list());
        assertEquals(2, alabama.before());
        assertEquals(1, alabama.after());
        assertTrue(alabama.step().text().en().contains("Alabama"));
    }

    @Test
    void the_new_states_paradox_is_found_and_reported() {
        Paradox.NewStates paradox = null;
        ListElection election = null;
        for (int newcomer = 1; newcomer < 400 && paradox == null; newcomer++) {
            for (int seats = 4; seats < 30 && paradox == null; seats++) {
                election = withNewcomer(seats, newcomer);
                for (Paradox one : Paradoxes.of(election)) {
                    if (one instanceof Paradox.NewStates states) {
                        paradox = states;
                    }
                }
            }
        }
        assertTrue(paradox != null && paradox.without() != paradox.with());
        assertTrue(paradox.step().text().ru().contains("Парадокс новых штатов"));
    }

    @Test
    void an_election_without_paradoxes_reports_none() {
        ListElection even =
                new ListElection(
                        Elections.regime("mazhilis-2023"), 4, 0, Elections.lists("a", 2, "b", 2));
        assertTrue(Paradoxes.of(even).isEmpty());
    }

    private static ListElection withNewcomer(int seats, int newcomer) {
        return new ListElection(
                Elections.regime("mazhilis-2023"),
                seats,
                0,
                Elections.lists("a", 1131, "b", 627, "c", 273, "d", 100 + newcomer));
    }

    private static long lost(Comparison comparison, String list) {
        return comparison.differences().stream()
                .filter(one -> !one.gained() && one.list().equals(list))
                .count();
    }
}
