package kz.mandat.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicaTest {

    private static final Path PROJECT = Path.of("/project");

    @Test
    void two_replicas_of_everything_share_no_port_and_no_name(@TempDir Path folder) {
        List<Part> parts = Parts.of(PROJECT, Home.at(folder), new Ports(0), 2);
        List<Integer> ports = parts.stream().flatMap(part -> part.ports().stream()).toList();
        assertEquals(ports.size(), ports.stream().distinct().count(), ports::toString);
        assertEquals(13, parts.stream().map(Part::name).distinct().count());
    }

    @Test
    void each_gateway_knows_every_replica_of_every_service() {
        for (Application gateway : Applications.of(PROJECT, new Ports(0), 2)) {
            if (gateway.name().startsWith("gateway")) {
                assertEquals(
                        "http://localhost:8083,http://localhost:8283",
                        gateway.launch().environment().get("TALLY_SERVICE_URL"));
            }
        }
    }

    @Test
    void a_single_stack_is_what_it_was() {
        assertTrue(
                Applications.of(PROJECT, new Ports(0), 1).stream()
                        .noneMatch(application -> application.name().endsWith("2")));
    }

    @Test
    void more_replicas_than_the_ports_allow_are_refused() {
        assertThrows(StackFailure.class, () -> Stack.ofProject().withReplicas(3));
    }
}
