package kz.mandat.nominations.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicDrawTest {

    private static final List<String> PARTIES =
            List.of("amanat", "auyl", "respublica", "aqjol", "qhp", "osdp", "baytaq");

    @Test
    void the_same_seed_gives_the_same_order_whatever_order_the_parties_come_in() {
        assertEquals(
                PublicDraw.order("seed", PARTIES), PublicDraw.order("seed", PARTIES.reversed()));
    }

    @Test
    void another_seed_gives_another_order() {
        assertNotEquals(PublicDraw.order("seed", PARTIES), PublicDraw.order("seee", PARTIES));
    }

    @Test
    void every_party_is_first_about_as_often_as_any_other() {
        int[] first = new int[PARTIES.size()];
        for (int seed = 0; seed < 7_000; seed++) {
            first[PARTIES.indexOf(PublicDraw.order("n" + seed, PARTIES).getFirst())]++;
        }
        for (int times : first) {
            assertTrue(times > 850 && times < 1_150, String.valueOf(times));
        }
    }

    @Test
    void only_the_committed_seed_keeps_the_commitment() {
        String commitment = PublicDraw.hash("seed");
        assertTrue(PublicDraw.keeps(commitment, "seed"));
        assertFalse(PublicDraw.keeps(commitment, "Seed"));
    }
}
