package kz.mandat.law.margins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kz.mandat.law.BadInput;
import kz.mandat.law.Names;
import kz.mandat.law.seats.Elections;
import kz.mandat.law.seats.Gap;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.RandomElections;
import kz.mandat.law.seats.SeatCount;
import org.junit.jupiter.api.Test;

class MarginsTest {

    @Test
    void in_2023_moving_12736_votes_away_from_osdp_takes_its_seats() {
        Margin move = Margins.of(Elections.mazhilis2023()).smallestMove().orElseThrow();
        assertEquals("osdp", move.from());
        assertEquals(12_736, move.votes());
        assertEquals(BitingRule.THRESHOLD, move.rule());
        assertTrue(move.changes().contains(new Margin.SeatChange("osdp", 4, 0)));
        assertTrue(move.text(Names.IDS).en().startsWith("If 12,736\u00A0votes move (osdp → "));
        assertTrue(move.text(Names.IDS).kk().contains("osdp 4 → 0"));
    }

    @Test
    void in_2023_so_do_13407_votes_that_are_not_cast() {
        Margin notCast = Margins.of(Elections.mazhilis2023()).smallestNotCast().orElseThrow();
        assertEquals("osdp", notCast.from());
        assertEquals(null, notCast.to());
        assertEquals(13_407, notCast.votes());
        assertEquals(BitingRule.THRESHOLD, notCast.rule());
        assertTrue(notCast.text(Names.IDS).ru().contains("не будет подано 13\u00A0407"));
    }

    @Test
    void in_2023_the_move_that_takes_osdp_below_five_percent_works_with_every_receiver() {
        List<Margin> pairs = Margins.of(Elections.mazhilis2023()).pairs();
        List<Margin> away = pairs.stream().filter(pair -> pair.from().equals("osdp")).toList();
        assertEquals(7, away.size());
        away.forEach(pair -> assertEquals(12_736, pair.votes(), String.valueOf(pair.to())));
        pairs.forEach(pair -> assertTrue(pair.votes() >= 12_736));
    }

    @Test
    void every_seat_of_2023_has_a_margin_and_the_seats_before_the_last_are_safer() {
        List<SeatMargin> seats = Margins.of(Elections.mazhilis2023()).seats();
        assertEquals(69 + 7, seats.size());
        for (int i = 1; i < seats.size(); i++) {
            SeatMargin lower = seats.get(i - 1);
            SeatMargin upper = seats.get(i);
            Margin near = upper.move();
            Margin far = lower.move();
            if (upper.held() && lower.list().equals(upper.list()) && far != null && near != null) {
                assertTrue(far.votes() >= near.votes());
            }
        }
        assertFalse(seats.getLast().held());
        assertEquals("baytaq", seats.getLast().list());
    }

    @Test
    void small_elections_agree_with_exhaustive_search() {
        for (int seed = 0; seed < Math.max(800, RandomElections.part(3_000)); seed++) {
            Exhaustive.compare(small(seed), "seed " + seed);
        }
    }

    @Test
    void elections_with_one_list_above_agree_with_exhaustive_search() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(31);
        for (int i = 0; i < 12; i++) {
            ListElection election =
                    new ListElection(
                            Elections.regime("kurultai-2026"),
                            60 + random.nextInt(120),
                            0,
                            Elections.lists(
                                    "a", 300 + random.nextInt(200),
                                    "b", random.nextInt(17),
                                    "c", random.nextInt(17)));
            Exhaustive.compare(election, "election " + i + " " + election.lists());
        }
    }

    @Test
    void random_margins_change_the_outcome_and_one_vote_less_does_not() {
        RandomElections.forEach(
                11,
                4_000,
                (election, message) -> {
                    if (election.base() <= Margins.MOST_VOTES) {
                        Margins margins = Margins.of(election);
                        margins.pairs().forEach(margin -> bites(election, margin, message));
                        margins.notCast().forEach(margin -> bites(election, margin, message));
                    }
                });
    }

    @Test
    void an_outcome_that_is_not_provided_counts_as_a_change() {
        ListElection election =
                new ListElection(
                        Elections.regime("mazhilis-2023"), 3, 0, Elections.lists("a", 51, "b", 49));
        Margin move = Margins.of(election).smallestMove().orElseThrow();
        assertEquals(1, move.votes());
        assertEquals(BitingRule.TIE, move.rule());
        assertEquals(Gap.EQUAL_REMAINDERS_REGISTRATION_UNKNOWN, move.gap());
        assertTrue(move.text(Names.IDS).en().contains("equal-remainders-registration-unknown"));
    }

    @Test
    void leaving_a_tie_that_registration_decided_is_a_matter_of_the_tie() {
        ListElection election =
                new ListElection(
                        Elections.regime("mazhilis-2023"),
                        3,
                        0,
                        Elections.registered(Elections.lists("b", 50, "a", 50), 0));
        Margin move = Margins.of(election).smallestMove().orElseThrow();
        assertEquals(1, move.votes());
        assertEquals(BitingRule.TIE, move.rule());
        assertEquals(null, move.gap());
    }

    @Test
    void next_list_and_absence_of_votes_are_named_as_the_rule_that_bites() {
        ListElection one =
                new ListElection(
                        Elections.regime("kurultai-2026"),
                        145,
                        0,
                        Elections.lists("a", 1000, "b", 20, "c", 19));
        List<Margin> margins = Margins.of(one).pairs();
        assertTrue(margins.stream().anyMatch(margin -> margin.rule() == BitingRule.NEXT_LIST));
        ListElection alone =
                new ListElection(Elections.regime("kurultai-2026"), 5, 0, Elections.lists("a", 3));
        Margin all = Margins.of(alone).smallestNotCast().orElseThrow();
        assertEquals(3, all.votes());
        assertEquals(BitingRule.NO_VOTES, all.rule());
        assertEquals("no-votes", all.rule().id());
    }

    @Test
    void margins_are_refused_above_a_trillion_votes() {
        ListElection largest = two(Margins.MOST_VOTES - 300_000_000_001L, 300_000_000_001L);
        assertTrue(Margins.of(largest).smallestMove().isPresent());
        ListElection tooLarge = two(Margins.MOST_VOTES, 1);
        assertEquals("votes", assertThrows(BadInput.class, () -> Margins.of(tooLarge)).field());
    }

    private static ListElection two(long first, long second) {
        return new ListElection(
                Elections.regime("mazhilis-2023"), 69, 0, Elections.lists("a", first, "b", second));
    }

    private static void bites(ListElection election, Margin margin, String message) {
        SeatCount now = SeatCount.of(election);
        Line line = Exhaustive.line(election, margin);
        assertFalse(SeatCount.of(line.at(margin.votes())).sameOutcome(now), message);
        assertTrue(SeatCount.of(line.at(margin.votes() - 1)).sameOutcome(now), message);
    }

    private static ListElection small(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int lists = 1 + random.nextInt(4);
        int most = 3 + random.nextInt(60);
        Object[] votes = new Object[2 * lists];
        for (int i = 0; i < lists; i++) {
            votes[2 * i] = String.valueOf((char) ('a' + i));
            votes[2 * i + 1] = random.nextInt(most) / (random.nextInt(3) == 0 ? 10 : 1);
        }
        List<String> regimes =
                List.of("mazhilis-2007", "mazhilis-2009", "mazhilis-2023", "maslikhat-region-2023");
        return new ListElection(
                Elections.regime(regimes.get(random.nextInt(regimes.size()))),
                1 + random.nextInt(12),
                random.nextInt(8),
                random.nextBoolean()
                        ? Elections.lists(votes)
                        : Elections.registered(Elections.lists(votes), random.nextInt(3)));
    }
}
