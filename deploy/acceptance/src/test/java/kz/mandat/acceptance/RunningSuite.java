package kz.mandat.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.mandat.local.demo.LoadElection;
import kz.mandat.local.demo.Tokens;
import kz.mandat.local.stack.Home;
import kz.mandat.local.stack.Ports;
import kz.mandat.local.stack.Progress;
import kz.mandat.local.stack.Stack;

/**
 * A whole suite of its own, beside one that may be running, with the election of 19 March 2023
 * loaded.
 */
public final class RunningSuite implements AutoCloseable {

    public static final String CONTEST = "mazhilis-2023-list";
    private static final int BESIDE_A_RUNNING_ONE = 10_000;

    private final Home home;
    private final Stack stack;
    private final Tokens tokens;

    private RunningSuite(Home home, Stack stack) {
        this.home = home;
        this.stack = stack;
        this.tokens = new Tokens(stack.addresses().issuer());
    }

    static RunningSuite start() {
        Home home = Home.ofProject().beside("acceptance");
        Progress progress =
                (part, step, took, detail) ->
                        System.out.printf(
                                "  %-20s %-14s %6.1f s  %s%n",
                                part, step, took.toMillis() / 1000.0, detail);
        Stack stack =
                Stack.ofProject()
                        .at(home)
                        .on(new Ports(BESIDE_A_RUNNING_ONE))
                        .reportingTo(progress);
        stack.down();
        forget(home.root().resolve("data"));
        stack.up(() -> new LoadElection(stack.addresses(), progress).run());
        return new RunningSuite(home, stack);
    }

    public URI address() {
        return stack.addresses().gateway();
    }

    public RequestSpecification anyone() {
        return given().baseUri(address().toString());
    }

    public RequestSpecification user(String name) {
        return anyone().auth().oauth2(tokens.ofUser(name));
    }

    public RequestSpecification system(String client) {
        return anyone().auth().oauth2(tokens.ofSystem(client));
    }

    public ValidatableResponse post(RequestSpecification who, String path, Object body) {
        return who.contentType(ContentType.JSON).body(body).post(path).then();
    }

    public ValidatableResponse postLines(
            RequestSpecification who, String path, List<String> lines) {
        return who.contentType("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then();
    }

    /** Ends a part at once, as a power cut would. */
    public void kill(String part) {
        try {
            String note = Files.readString(home.run(part));
            long pid = Long.parseLong(note.strip().split(" ", 2)[0]);
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts again what is not running. */
    public void startWhatIsMissing() {
        stack.up();
    }

    public Stack stack() {
        return stack;
    }

    @Override
    public void close() {
        stack.down();
    }

    private static void forget(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
