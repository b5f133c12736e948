package kz.mandat.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.mandat.local.realm.DemoRealm;

/** Keycloak over our PostgreSQL, with the realm of the demonstration. */
final class Keycloak implements Part {
    static final String NAME = "keycloak";
    private static final String HEAP = "512m";

    private final Home home;
    private final Ports ports;
    private final Addresses addresses;
    private final Path project;

    Keycloak(Path project, Home home, Ports ports) {
        this.project = project;
        this.home = home;
        this.ports = ports;
        this.addresses = new Addresses(ports);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return addresses.keycloak().toString();
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.keycloak(), ports.keycloakManagement());
    }

    @Override
    public List<String> after() {
        return List.of(Postgres.NAME);
    }

    @Override
    public String origin() {
        return Digest.of(KeycloakDistribution.in(home).folder() + realm());
    }

    @Override
    public void prepare(Progress progress) {
        KeycloakDistribution distribution = KeycloakDistribution.in(home);
        if (!distribution.isBuilt()) {
            Stopwatch stopwatch = Stopwatch.started();
            distribution.build(home.log(NAME));
            progress.done(NAME, "built, once", stopwatch.elapsed(), "");
        }
    }

    @Override
    public Launch launch() {
        KeycloakDistribution distribution = KeycloakDistribution.in(home);
        KeycloakFolder folder = new KeycloakFolder(home.data(NAME));
        String realm =
                DemoRealm.json(
                        project.resolve("deploy/keycloak/mandat-realm.json"), addresses.gateway());
        folder.lay(distribution, realm);
        if (!folder.holdsDatabaseOf(realm)) {
            new Superuser(ports.postgres()).createDatabaseAnew(Postgres.KEYCLOAK_DATABASE);
        }
        return new Launch(distribution.java(HEAP, folder.path(), arguments()), environment());
    }

    @Override
    public boolean isReady() {
        return Http.isWell(ports.keycloakManagement(), "/health/ready");
    }

    @Override
    public void furnish() {
        new KeycloakFolder(home.data(NAME)).noteImport();
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(4);
    }

    private String realm() {
        return DemoRealm.json(
                project.resolve("deploy/keycloak/mandat-realm.json"), addresses.gateway());
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--hostname=" + addresses.keycloak(),
                "--http-enabled=true",
                "--log-level=info,io.smallrye.health:error",
                "--http-host=localhost",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--db-url=" + addresses.jdbcUrl(Postgres.KEYCLOAK_DATABASE),
                "--db-username=" + Postgres.KEYCLOAK_DATABASE);
    }

    private static Map<String, String> environment() {
        return Map.of(
                "KC_DB_PASSWORD", Postgres.KEYCLOAK_DATABASE,
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
    }
}
