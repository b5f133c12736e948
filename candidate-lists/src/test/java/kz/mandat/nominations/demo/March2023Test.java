package kz.mandat.nominations.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.mandat.nominations.constituency.Constituency;
import org.junit.jupiter.api.Test;

class March2023Test {

    private final List<March2023.Planned> planned = March2023.elections();

    @Test
    void the_day_has_the_known_numbers_of_bodies_and_seats() {
        assertEquals(1, ofBody("mazhilis").size());
        assertEquals(20, ofBody("maslikhat-region").size());
        assertEquals(203, ofBody("maslikhat-district").size());
        assertEquals(29, ofBody("mazhilis").getFirst().constituencies().size());
        assertEquals(334, ofBody("maslikhat-region").stream().mapToInt(this::listSeats).sum());
        int districts = planned.stream().mapToInt(one -> one.constituencies().size()).sum() - 29;
        assertEquals(3_415, districts);
        assertEquals(3_749, 334 + districts);
    }

    @Test
    void almaty_has_21_and_21() {
        March2023.Planned almaty =
                planned.stream()
                        .filter(one -> one.call().id().equals("maslikhat-750000000-2023"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(42, almaty.call().seats());
        assertEquals(21, almaty.constituencies().size());
    }

    @Test
    void every_constituency_is_there_once_is_marked_as_generated_and_has_voters() {
        Set<String> ids = new HashSet<>();
        for (March2023.Planned one : planned) {
            for (Constituency constituency : one.constituencies()) {
                assertTrue(ids.add(constituency.id()), constituency.id());
                assertTrue(constituency.generated());
                assertTrue(constituency.voters() > 0);
            }
        }
    }

    @Test
    void the_day_is_the_same_each_time() {
        assertEquals(planned, March2023.elections());
    }

    @Test
    void shares_are_exact_and_nobody_is_below_the_least() {
        assertArrayEquals(new int[] {2, 3, 5}, Shares.of(10, 1, 1, 2, 5));
        int[] parts = Shares.of(1_000, 3, 7, 0, 11, 400);
        assertEquals(1_000, Arrays.stream(parts).sum());
        assertEquals(3, parts[1]);
    }

    private int listSeats(March2023.Planned mixed) {
        Integer seats = mixed.call().seats();
        return seats == null ? 0 : seats / 2;
    }

    private List<March2023.Planned> ofBody(String body) {
        return planned.stream().filter(one -> one.call().body().equals(body)).toList();
    }
}
