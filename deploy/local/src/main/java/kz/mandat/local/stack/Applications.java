package kz.mandat.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The five Quarkus applications: four services behind one gateway. */
final class Applications {
    static final int GATEWAY_PORT = 8080;
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

    static List<Application> of(Path project, Home home, Ports ports) {
        Stream<Application> services =
                SERVICES.stream().map(service -> service(service, project, home, ports));
        return Stream.concat(services, Stream.of(gateway(project, home, ports))).toList();
    }

    private static Application service(Service service, Path project, Home home, Ports ports) {
        Addresses addresses = new Addresses(ports);
        return new Application(
                        service.name(),
                        ports.application(service.usualPort()),
                        project,
                        home,
                        addresses)
                .with("DATABASE_URL", addresses.jdbcUrl(service.database()))
                .with("DATABASE_USERNAME", service.database())
                .with("DATABASE_PASSWORD", service.database())
                .with("DATABASE_OWNER_USERNAME", Superuser.ownerOf(service.database()))
                .with("DATABASE_OWNER_PASSWORD", Superuser.ownerOf(service.database()));
    }

    private static Application gateway(Path project, Home home, Ports ports) {
        Application gateway =
                new Application(
                        GATEWAY,
                        ports.application(GATEWAY_PORT),
                        project,
                        home,
                        new Addresses(ports));
        for (Service service : SERVICES) {
            String address = "http://localhost:" + ports.application(service.usualPort());
            gateway = gateway.with(service.addressVariable(), address);
        }
        return gateway;
    }
}
