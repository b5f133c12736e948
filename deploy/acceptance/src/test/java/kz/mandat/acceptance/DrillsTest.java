package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import kz.mandat.drill.Access;
import kz.mandat.drill.Fuzz;
import kz.mandat.drill.KeycloakAway;
import kz.mandat.drill.Kills;
import kz.mandat.drill.Poison;
import kz.mandat.drill.Repeats;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Short forms of the drills; {@code ./mandat drill all} runs the usual ones. */
@ExtendWith(WithRunningSuite.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DrillsTest {

    private final RunningSuite suite;

    DrillsTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    @Order(1)
    void every_role_does_what_the_matrix_says_and_nothing_else() throws Exception {
        assertTrue(Access.run(suite.suite()));
    }

    @Test
    @Order(2)
    void malformed_requests_break_nothing_and_get_a_readable_refusal() throws Exception {
        assertTrue(Fuzz.run(suite.suite(), 2_000));
    }

    @Test
    @Order(3)
    void a_repeated_request_is_taken_once() throws Exception {
        assertTrue(Repeats.run(suite.suite(), 200));
    }

    @Test
    @Order(4)
    void what_nobody_can_handle_is_parked_and_the_rest_flows() {
        assertTrue(Poison.run(suite.suite(), 50));
    }

    @Test
    @Order(5)
    void whoever_holds_a_token_works_on_while_the_identity_provider_is_away() {
        assertTrue(KeycloakAway.run(suite.suite(), Duration.ofSeconds(5)));
    }

    @Test
    @Order(6)
    void what_was_acknowledged_is_counted_once_whatever_is_killed() {
        assertTrue(Kills.run(suite.suite(), 3));
    }
}
