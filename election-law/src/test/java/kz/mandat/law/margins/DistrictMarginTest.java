package kz.mandat.law.margins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kz.mandat.law.Names;
import kz.mandat.law.districts.Candidate;
import kz.mandat.law.districts.DistrictOutcome.Elected;
import kz.mandat.law.districts.DistrictRace;
import kz.mandat.law.districts.DistrictWinner;
import kz.mandat.law.regime.Regimes;
import org.junit.jupiter.api.Test;

class DistrictMarginTest {

    @Test
    void an_even_lead_ends_in_a_tie_and_an_odd_one_in_another_winner() {
        DistrictMargin even = DistrictMargin.of(race(70, 30, 5)).orElseThrow();
        DistrictMargin odd = DistrictMargin.of(race(70, 31, 5)).orElseThrow();

        assertEquals(20, even.moved());
        assertTrue(even.text(Names.IDS).en().contains("a tie"));
        assertEquals(20, odd.moved());
        assertTrue(odd.text(Names.IDS).en().contains("the other one would win"));
        assertEquals(39, odd.notCast());
    }

    @Test
    void nobody_leads_in_a_tie_or_alone() {
        assertTrue(DistrictMargin.of(race(7, 7, 1)).isEmpty());
        assertTrue(
                DistrictMargin.of(
                                new DistrictRace(
                                        Regimes.standard().byId("mazhilis-2023"),
                                        List.of(new Candidate("a", 3)),
                                        0))
                        .isEmpty());
    }

    @Test
    void one_vote_fewer_than_the_margin_changes_nothing_and_the_margin_does() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_230_319);
        for (int i = 0; i < 2_000; i++) {
            long[] votes = {random.nextLong(50), random.nextLong(50), random.nextLong(50)};
            DistrictMargin.of(race(votes))
                    .ifPresent(margin -> {
                        assertEquals(margin.first(), winner(moved(votes, margin, -1)));
                        assertTrue(!margin.first().equals(winner(moved(votes, margin, 0))));
                    });
        }
    }

    private static long[] moved(long[] votes, DistrictMargin margin, long more) {
        long[] other = votes.clone();
        other[index(margin.first())] -= margin.moved() + more;
        other[index(margin.next())] += margin.moved() + more;
        return other;
    }

    private static int index(String candidate) {
        return candidate.charAt(0) - 'a';
    }

    private static String winner(long... votes) {
        return DistrictWinner.of(race(votes)) instanceof Elected elected
                ? elected.candidate()
                : "nobody";
    }

    private static DistrictRace race(long... votes) {
        return new DistrictRace(
                Regimes.standard().byId("mazhilis-2023"),
                List.of(
                        new Candidate("a", votes[0]),
                        new Candidate("b", votes[1]),
                        new Candidate("c", votes[2])),
                1);
    }
}
