package kz.mandat.bench.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import kz.mandat.local.demo.LoadElection;
import kz.mandat.local.stack.Addresses;
import kz.mandat.local.stack.Folders;
import kz.mandat.local.stack.Home;
import kz.mandat.local.stack.PartStatus;
import kz.mandat.local.stack.Ports;
import kz.mandat.local.stack.Progress;
import kz.mandat.local.stack.Stack;

/**
 * Every real part once more, with ports and data of its own and the election of 19 March 2023
 * loaded; it ends with the bench or drill.
 */
public final class Suite implements AutoCloseable {

    private static final int BESIDE_A_RUNNING_ONE = 12_000;
    private static final String SUPERUSER = "postgres";

    private final Home home;
    private final Stack stack;
    private final Door door;

    private Suite(Home home, Stack stack) {
        this.home = home;
        this.stack = stack;
        this.door = new Door(stack.addresses().gateway(), stack.addresses().issuer());
    }

    /** Starts from empty data, at ports of its own. */
    public static Suite start(String name) {
        return start(name, BESIDE_A_RUNNING_ONE);
    }

    /** Starts from empty data. */
    public static Suite start(String name, int portOffset) {
        Home home = homeOf(name);
        Stack stack =
                Stack.ofProject().at(home).on(new Ports(portOffset)).reportingTo(Progress.silent());
        stack.down();
        forget(home.root().resolve("data"));
        stack.up(() -> new LoadElection(stack.addresses(), Progress.silent()).run());
        Suite suite = new Suite(home, stack);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::down, "suite-down"));
        return suite;
    }

    /** Where a suite of this name keeps what it writes. */
    public static Home homeOf(String name) {
        return Home.ofProject().beside(name);
    }

    public Home home() {
        return home;
    }

    public Door door() {
        return door;
    }

    public Addresses addresses() {
        return stack.addresses();
    }

    /** Ends a part and everything it started at once, as a power cut would. */
    public void kill(String part) {
        ProcessHandle process = process(part);
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(each -> each.onExit().join());
    }

    /** The process of a part. */
    public ProcessHandle process(String part) {
        try {
            String note = Files.readString(home.run(part));
            return ProcessHandle.of(Long.parseLong(note.strip().split(" ", 2)[0])).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts again what is not running, and waits until all is ready. */
    public void startWhatIsMissing() {
        stack.up();
    }

    /** Stops every part; the data stay. */
    public void stop() {
        stack.down();
    }

    /** Starts PostgreSQL, Kafka and Keycloak alone. */
    public void startForeignParts() {
        stack.withoutApplications().up();
    }

    /** The same parts, with each application so many times side by side. */
    public Stack withReplicas(int each) {
        return stack.withReplicas(each);
    }

    /** Whether every part is ready. */
    public boolean isReady() {
        return stack.status().stream().allMatch(part -> part.state() == PartStatus.State.READY);
    }

    /** Where a part answers. */
    public String addressOf(String part) {
        return stack.status().stream()
                .filter(status -> status.name().equals(part))
                .findFirst()
                .orElseThrow()
                .address();
    }

    /** One figure out of a service's database, read past the service. */
    public long count(String database, String query) {
        try (Connection connection = database(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The database of a service with every right, as an operator would open it. */
    public Connection database(String name) throws SQLException {
        return DriverManager.getConnection(stack.addresses().jdbcUrl(name), SUPERUSER, SUPERUSER);
    }

    @Override
    public void close() {
        stack.down();
    }

    private static void forget(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        // The folder itself may be a mount.
        try (Stream<Path> contents = Files.list(folder)) {
            for (Path each : contents.toList()) {
                if (Files.isDirectory(each)) {
                    Folders.delete(each);
                } else {
                    Files.delete(each);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
