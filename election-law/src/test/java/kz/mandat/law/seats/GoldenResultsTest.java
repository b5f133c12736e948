package kz.mandat.law.seats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.mandat.law.Decimal;
import kz.mandat.law.Fraction;
import kz.mandat.law.seats.ListAllocation.Allocated;
import org.junit.jupiter.api.Test;

/** The published results, from the published votes. */
class GoldenResultsTest {

    @Test
    void mazhilis_of_2023_has_the_published_seats() {
        Allocated result = allocated(Elections.mazhilis2023());
        assertArrayEquals(new int[] {40, 8, 6, 6, 5, 4, 0}, seats(result));
        assertEquals(6_366_441, result.base());
        assertEquals(Fraction.of(1_990_573, 23), result.quotient());
    }

    @Test
    void mazhilis_of_2023_has_the_published_percentages() {
        Allocated result = allocated(Elections.mazhilis2023());
        String[] published = {"53.90", "10.90", "8.59", "8.41", "6.80", "5.20", "2.30"};
        for (int i = 0; i < published.length; i++) {
            Fraction share = result.lists().get(i).share().times(Fraction.of(100));
            assertEquals(published[i], Decimal.rounded(share, 2));
        }
    }

    @Test
    void mazhilis_of_january_2021_has_the_published_seats_under_the_regime_of_2009() {
        Allocated result = allocated(Elections.mazhilis2021());
        assertArrayEquals(new int[] {76, 12, 10, 0, 0}, seats(result));
    }

    @Test
    void maslikhat_of_almaty_of_2023_has_the_published_seats() {
        Allocated result = allocated(Elections.almaty2023());
        assertArrayEquals(new int[] {12, 3, 3, 2, 1, 0}, seats(result));
        Fraction share = result.list("amanat").share().times(Fraction.of(100));
        assertEquals("51.94", Decimal.rounded(share, 2));
    }

    @Test
    void every_step_of_2023_cites_an_article_and_speaks_three_languages() {
        Allocated result = allocated(Elections.mazhilis2023());
        assertTrue(result.steps().size() > 15);
        result.steps()
                .forEach(step -> {
                    assertTrue(!step.article().isEmpty(), step.rule());
                    assertTrue(!step.text().kk().equals(step.text().ru()));
                });
    }

    private static Allocated allocated(ListElection election) {
        return assertInstanceOf(Allocated.class, ListSeats.allocate(election));
    }

    private static int[] seats(Allocated result) {
        return result.lists().stream().mapToInt(ListResult::seats).toArray();
    }
}
