package kz.mandat.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.local.realm.DemoRealm;

/** One Quarkus application, run from the package that its module builds. */
final class Application implements Part {
    private static final String HEAP = "320m";

    private final String name;
    private final List<Integer> ports;
    private final Path program;
    private final Map<String, String> environment;

    Application(String name, Replica replica, int port, Path project, Addresses addresses) {
        this(
                replica.named(name),
                List.of(port),
                project.resolve(name).resolve("target/quarkus-app/quarkus-run.jar"),
                Map.of(
                        "HTTP_PORT", Integer.toString(port),
                        "QUARKUS_HTTP_HOST", "localhost",
                        "KAFKA_BOOTSTRAP_SERVERS", addresses.kafka(),
                        "OIDC_ISSUER", addresses.issuer().toString(),
                        "OIDC_CLIENT_SECRET", DemoRealm.secretOf(name)));
    }

    private Application(
            String name, List<Integer> ports, Path program, Map<String, String> environment) {
        this.name = name;
        this.ports = ports;
        this.program = program;
        this.environment = environment;
    }

    Application with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Application(name, ports, program, more);
    }

    Application listeningAlsoOn(int port) {
        return new Application(name, List.of(port(), port), program, environment);
    }

    private int port() {
        return ports.getFirst();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return "http://localhost:" + port();
    }

    @Override
    public List<Integer> ports() {
        return ports;
    }

    // Not the identity provider: its keys are fetched with the first token.
    @Override
    public List<String> after() {
        return List.of(Postgres.NAME, Kafka.NAME);
    }

    @Override
    public String origin() {
        return Digest.of(
                environment.keySet().stream().sorted().map(environment::get).toList() + builtAt());
    }

    @Override
    public void prepare(Progress progress) {
        if (!Files.exists(program)) {
            throw new StackFailure(program + " is missing: build " + name + " first.");
        }
    }

    @Override
    public Launch launch() {
        return new Launch(Jvm.command(HEAP, List.of("-jar", program.toString())), environment);
    }

    @Override
    public boolean isReady() {
        return Http.isWell(port(), "/q/health/ready");
    }

    private String builtAt() {
        try {
            return Files.exists(program) ? Files.getLastModifiedTime(program).toString() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
