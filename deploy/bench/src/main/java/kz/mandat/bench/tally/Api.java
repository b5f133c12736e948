package kz.mandat.bench.tally;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The service over HTTP, as its clients use it; an answer that is no success ends the bench. */
final class Api {

    private static final int OK = 200;
    private static final int FIRST_FAILURE = 300;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Map<Account, String> tokens = new ConcurrentHashMap<>();
    private final ObjectMapper json = new ObjectMapper();
    private final String address;
    private final Issuer issuer;

    Api(int port, Issuer issuer) {
        this.address = "http://localhost:" + port;
        this.issuer = issuer;
    }

    boolean isWell() {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri("/api/territories")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private URI uri(String path) {
        return URI.create(address + path);
    }

    /** Sends lines of JSON and gives the whole answer. */
    String lines(Account account, String path, byte[] body) {
        return send(
                request(account, path)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build());
    }

    JsonNode post(Account account, String path, Object body) {
        try {
            return json.readTree(
                    send(
                            request(account, path)
                                    .header("Content-Type", "application/json")
                                    .header("Idempotency-Key", UUID.randomUUID().toString())
                                    .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                                    .build()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode get(Account account, String path) {
        try {
            return json.readTree(send(request(account, path).GET().build()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpRequest.Builder request(Account account, String path) {
        return HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofMinutes(10))
                .header(
                        "Authorization",
                        "Bearer " + tokens.computeIfAbsent(account, issuer::token));
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= FIRST_FAILURE) {
                throw new IllegalStateException(
                        "%s answered %d: %s"
                                .formatted(request.uri(), answer.statusCode(), answer.body()));
            }
            return answer.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
