package kz.mandat.bench.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.mandat.local.demo.Tokens;

/** The gateway as a client sees it: every answer is given back as it came. */
public final class Door {

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI address;
    private final Tokens tokens;

    Door(URI address, URI issuer) {
        this(address, new Tokens(issuer));
    }

    private Door(URI address, Tokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** Another gateway of the same suite. */
    public Door at(URI other) {
        return new Door(other, tokens);
    }

    public URI address() {
        return address;
    }

    public String tokenOfUser(String user) {
        return tokens.ofUser(user);
    }

    public String tokenOfSystem(String client) {
        return tokens.ofSystem(client);
    }

    /** Reads what is public. */
    public Answer get(String path) {
        return send("GET", path, Map.of(), "");
    }

    public Answer post(String token, String path, String body) {
        return send("POST", path, headers(token, JSON), body);
    }

    /** The same request may be sent again: it is taken once. */
    public Answer post(String token, String path, String body, String idempotencyKey) {
        return send(
                "POST",
                path,
                Map.of(
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        JSON,
                        "Idempotency-Key",
                        idempotencyKey),
                body);
    }

    public Answer postLines(String token, String path, List<String> lines) {
        return send("POST", path, headers(token, LINES), String.join("\n", lines));
    }

    /** Anything at all; where nobody answers, the status is 0 and the body says why. */
    public Answer send(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(ANSWERED_WITHIN)
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(
                                                body.getBytes(StandardCharsets.UTF_8)));
        headers.forEach(request::header);
        long begun = System.nanoTime();
        try {
            HttpResponse<String> response =
                    client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(), response.body(), response.headers(), since(begun));
        } catch (IOException absent) {
            return Answer.absent(absent.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.absent("interrupted");
        }
    }

    private static Map<String, String> headers(String token, String type) {
        return Map.of("Authorization", "Bearer " + token, "Content-Type", type);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
