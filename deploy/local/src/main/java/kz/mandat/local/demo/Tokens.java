package kz.mandat.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.mandat.local.realm.DemoUser;

/** Access tokens from the identity provider, each used until shortly before it expires. */
public final class Tokens {
    private static final Duration RESERVE = Duration.ofSeconds(60);

    private final URI endpoint;
    private final Map<Map<String, String>, Token> known = new ConcurrentHashMap<>();

    public Tokens(URI issuer) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    private record Token(String value, Instant usableUntil) {

        boolean isUsable() {
            return Instant.now().isBefore(usableUntil);
        }
    }

    /** Of a demo user, for the password. */
    public String ofUser(String name) {
        return of(
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "mandat-demo",
                        "username",
                        name,
                        "password",
                        DemoUser.PASSWORD));
    }

    /** Of a service account, whose demo secret is its name. */
    public String ofSystem(String client) {
        return of(
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        client));
    }

    private String of(Map<String, String> request) {
        return known.compute(
                        request,
                        (_, token) -> token != null && token.isUsable() ? token : fetch(request))
                .value();
    }

    private Token fetch(Map<String, String> fields) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields)));
        JsonNode answer = Json.read(Exchange.answer(request));
        Duration lifetime = Duration.ofSeconds(answer.get("expires_in").asLong());
        return new Token(
                answer.get("access_token").asText(), Instant.now().plus(lifetime).minus(RESERVE));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
