package kz.mandat.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.mandat.bench.suite.Suite;

/**
 * A whole suite of its own, beside one that may be running, with the election of 19 March 2023
 * loaded.
 */
public final class RunningSuite implements AutoCloseable {

    public static final String CONTEST = "mazhilis-2023-list";
    // The port that the realm's login page leads back to.
    static final int BESIDE_A_RUNNING_ONE = 10_000;

    private final Suite suite;

    private RunningSuite(Suite suite) {
        this.suite = suite;
    }

    static RunningSuite start() {
        return new RunningSuite(Suite.start("acceptance", BESIDE_A_RUNNING_ONE));
    }

    /** The same suite, as drills and benches know it. */
    public Suite suite() {
        return suite;
    }

    public URI address() {
        return suite.addresses().gateway();
    }

    public RequestSpecification anyone() {
        return given().baseUri(address().toString());
    }

    public RequestSpecification user(String name) {
        return anyone().auth().oauth2(suite.door().tokenOfUser(name));
    }

    public RequestSpecification system(String client) {
        return anyone().auth().oauth2(suite.door().tokenOfSystem(client));
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
        suite.kill(part);
    }

    /** Starts again what is not running. */
    public void startWhatIsMissing() {
        suite.startWhatIsMissing();
    }

    @Override
    public void close() {
        suite.close();
    }
}
