package kz.mandat.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void whoever_was_quiet_may_ask_for_ten_seconds_at_once_and_not_for_more() {
        Allowance allowance = new Allowance(5, 0);
        for (int request = 0; request < 50; request++) {
            assertEquals(0, allowance.take(0));
        }
        assertTrue(allowance.take(0) > 0);
    }

    @Test
    void afterwards_so_many_a_second_pass() {
        Allowance allowance = new Allowance(5, 0);
        int passed = 0;
        for (long now = 0; now < 100 * SECOND; now += SECOND / 50) {
            passed += allowance.take(now) == 0 ? 1 : 0;
        }
        assertEquals(50 + 5 * 100, passed, 2);
    }

    @Test
    void the_answer_says_how_long_to_wait() {
        Allowance allowance = new Allowance(1, 0);
        for (int request = 0; request < 10; request++) {
            allowance.take(0);
        }
        long wait = allowance.take(0);
        assertEquals(SECOND, wait);
        assertEquals(0, allowance.take(wait));
    }
}
