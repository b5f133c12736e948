package kz.mandat.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Keycloak's administration over HTTP, as one of its clients or one of its people. */
public final class Administration {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NOT_FOUND = 404;
    private static final int FIRST_FAILURE = 400;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String token;

    private Administration(URI server, Map<String, String> credentials) throws IOException {
        this.server = server;
        String form =
                credentials.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest request =
                HttpRequest.newBuilder(
                                server.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(form))
                        .build();
        this.token = body(send(request)).path("access_token").asText();
    }

    public static Administration asClient(URI server, String client, String secret)
            throws IOException {
        return new Administration(
                server,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client,
                        "client_secret", secret));
    }

    public static Administration asPerson(URI server, String name, String password)
            throws IOException {
        return new Administration(
                server,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        name,
                        "password",
                        password));
    }

    /** What stands at a path below {@code /admin}; missing where there is nothing. */
    public JsonNode get(String path) throws IOException {
        HttpResponse<String> response = send(request(path).GET().build());
        return response.statusCode() == NOT_FOUND ? MissingNode.getInstance() : body(response);
    }

    public void put(String path, JsonNode content) throws IOException {
        body(send(request(path).PUT(BodyPublishers.ofString(content.toString())).build()));
    }

    public void post(String path, JsonNode content) throws IOException {
        body(send(request(path).POST(BodyPublishers.ofString(content.toString())).build()));
    }

    public void delete(String path) throws IOException {
        body(send(request(path).DELETE().build()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve("/admin" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", stopping);
        }
    }

    private static JsonNode body(HttpResponse<String> response) throws IOException {
        if (response.statusCode() >= FIRST_FAILURE) {
            throw new IOException(
                    "%s %s: %d %s"
                            .formatted(
                                    response.request().method(),
                                    response.uri().getPath(),
                                    response.statusCode(),
                                    response.body()));
        }
        return response.body().isBlank()
                ? MissingNode.getInstance()
                : JSON.readTree(response.body());
    }
}
