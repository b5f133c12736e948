package kz.mandat.local.protocols;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void the_largest_remainders_are_rounded_up() {
        assertArrayEquals(new long[] {5, 3, 2}, Split.of(10, new double[] {4.6, 3.3, 2.1}));
    }

    @Test
    void shares_always_add_up_to_the_whole() {
        Chance chance = Chance.of("shares");
        for (int whole = 0; whole < 500; whole++) {
            assertEquals(whole, Arrays.stream(Split.of(whole, chance.factors(7, 1))).sum());
        }
    }

    @Test
    void what_a_limit_cuts_off_goes_to_the_others() {
        assertArrayEquals(
                new long[] {3, 4, 3},
                Split.within(new long[] {3, 9, 9}, 10, new double[] {8, 4, 3}));
    }

    @Test
    void nothing_is_given_where_nothing_is_allowed() {
        assertArrayEquals(
                new long[] {0, 10}, Split.within(new long[] {0, 10}, 10, new double[] {5, 0.1}));
    }

    @Test
    void limits_that_are_too_tight_are_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Split.within(new long[] {1, 2}, 4, new double[] {1, 1}));
    }
}
