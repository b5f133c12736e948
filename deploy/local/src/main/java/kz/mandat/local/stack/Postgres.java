package kz.mandat.local.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** PostgreSQL with one database and login for each service and for Keycloak. */
final class Postgres implements Part {
    static final String NAME = "postgresql";
    static final String KEYCLOAK_DATABASE = "keycloak";

    // Sized for two cores shared with everything else.
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "max_connections", "200",
                    "shared_buffers", "256MB",
                    "effective_cache_size", "1GB",
                    "work_mem", "8MB",
                    "max_wal_size", "2GB",
                    "checkpoint_completion_target", "0.9",
                    "max_parallel_workers", "2",
                    "fsync", "on",
                    "archive_mode", "on");

    private final Home home;
    private final Ports ports;
    private final Superuser superuser;

    Postgres(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
        this.superuser = new Superuser(ports.postgres());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return "localhost:" + ports.postgres();
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.postgres());
    }

    @Override
    public List<String> after() {
        return List.of();
    }

    @Override
    public String origin() {
        return Digest.of(
                Artifact.POSTGRESQL.version()
                        + ports
                        + settings().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList());
    }

    @Override
    public void prepare(Progress progress) {
        cluster().create(home.log(NAME));
    }

    @Override
    public Launch launch() {
        return Launch.of(cluster().server(ports.postgres(), settings()));
    }

    @Override
    public boolean isReady() {
        return superuser.isAnswered();
    }

    @Override
    public void furnish() {
        superuser.createDatabase(KEYCLOAK_DATABASE);
        Applications.databases().forEach(superuser::createServiceDatabase);
    }

    // Its "smart" shutdown on TERM would wait for every client to leave.
    @Override
    public Signal farewell() {
        return Signal.INT;
    }

    /**
     * The log of changes is kept where a folder for it was made, as a backup to the minute needs.
     */
    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        String archive = home.data("archive").toString();
        settings.put(
                "archive_command", "test ! -d '%1$s' || cp '%%p' '%1$s/%%f'".formatted(archive));
        return settings;
    }

    private PostgresCluster cluster() {
        return new PostgresCluster(PostgresBinaries.in(home), home.data(NAME));
    }
}
