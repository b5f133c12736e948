package kz.mandat.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplicasTest {

    private static final URI ONE = URI.create("http://localhost:1");
    private static final URI OTHER = URI.create("http://localhost:2");

    @Test
    void replicas_are_asked_in_turn() {
        Replicas replicas = new Replicas(List.of(ONE, OTHER));
        assertNotEquals(replicas.next(), replicas.next());
    }

    @Test
    void one_that_could_not_be_reached_is_left_alone() {
        Replicas replicas = new Replicas(List.of(ONE, OTHER));
        replicas.failed(ONE);
        assertEquals(List.of(OTHER, OTHER), List.of(replicas.next(), replicas.next()));
    }

    @Test
    void where_there_is_no_other_the_same_is_asked_again() {
        Replicas replicas = new Replicas(List.of(ONE));
        replicas.failed(ONE);
        assertEquals(ONE, replicas.next());
    }
}
