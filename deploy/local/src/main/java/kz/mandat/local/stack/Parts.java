package kz.mandat.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a stack, each after those it needs. */
final class Parts {
    private Parts() {}

    /** All parts, each application in so many replicas. */
    static List<Part> of(Path project, Home home, Ports ports, int replicas) {
        Stream<Application> applications = Applications.of(project, ports, replicas).stream();
        return Stream.concat(foreign(project, home, ports).stream(), applications).toList();
    }

    /** What the suite needs and is not of its making. */
    static List<Part> foreign(Path project, Home home, Ports ports) {
        return List.of(
                new Postgres(home, ports),
                new Kafka(home, ports),
                new Keycloak(project, home, ports));
    }
}
