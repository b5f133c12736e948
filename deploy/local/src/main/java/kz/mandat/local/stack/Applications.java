package kz.mandat.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The five Quarkus applications: four services behind one gateway. */
final class Applications {
    static final int GATEWAY_PORT = 8080;
    private static final int GATEWAY_MANAGEMENT_PORT = 8090;
    private static final String GATEWAY = "gateway";
    private static final List<Service> SERVICES =
            List.of(
                    new Service("party-registry", 8081),
                    new Service("candidate-lists", 8082),
                    new Service("tally-service", 8083),
                    new Service("allocation-service", 8084));

    private record Service(String name, int usualPort) {

        String database() {
            return name.replace('-', '_');
        }

        String addressVariable() {
            return database().toUpperCase(Locale.ROOT) + "_URL";
        }
    }

    private Applications() {}

    static List<String> databases() {
        return SERVICES.stream().map(Service::database).toList();
    }

    /** Every application in so many replicas; each gateway knows all replicas of the services. */
    static List<Application> of(Path project, Ports ports, int replicas) {
        return Replica.first(replicas).stream()
                .flatMap(replica -> of(project, ports, replica, replicas))
                .toList();
    }

    private static Stream<Application> of(
            Path project, Ports ports, Replica replica, int replicas) {
        Stream<Application> services =
                SERVICES.stream().map(service -> service(service, project, ports, replica));
        return Stream.concat(services, Stream.of(gateway(project, ports, replica, replicas)));
    }

    private static Application service(
            Service service, Path project, Ports ports, Replica replica) {
        Addresses addresses = new Addresses(ports);
        return new Application(
                        service.name(),
                        replica,
                        ports.application(replica.port(service.usualPort())),
                        project,
                        addresses)
                .with("DATABASE_URL", addresses.jdbcUrl(service.database()))
                .with("DATABASE_USERNAME", service.database())
                .with("DATABASE_PASSWORD", service.database())
                .with("DATABASE_OWNER_USERNAME", Superuser.ownerOf(service.database()))
                .with("DATABASE_OWNER_PASSWORD", Superuser.ownerOf(service.database()));
    }

    private static Application gateway(Path project, Ports ports, Replica replica, int replicas) {
        int management = ports.application(replica.port(GATEWAY_MANAGEMENT_PORT));
        Application gateway =
                new Application(
                                GATEWAY,
                                replica,
                                ports.application(replica.port(GATEWAY_PORT)),
                                project,
                                new Addresses(ports))
                        .listeningAlsoOn(management)
                        // A measurement's requests all come from one caller.
                        .with("RATE_LIMIT_CALLER", "5000")
                        .with("MANAGEMENT_PORT", Integer.toString(management))
                        .with("QUARKUS_MANAGEMENT_HOST", "localhost");
        for (Service service : SERVICES) {
            String all =
                    Replica.first(replicas).stream()
                            .map(each -> ports.application(each.port(service.usualPort())))
                            .map(port -> "http://localhost:" + port)
                            .collect(Collectors.joining(","));
            gateway = gateway.with(service.addressVariable(), all);
        }
        return gateway;
    }
}
