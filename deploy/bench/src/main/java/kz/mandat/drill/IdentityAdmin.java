package kz.mandat.drill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The local identity provider as its administrator sees it: clients and users for one drill. */
final class IdentityAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REFUSED = 400;
    private static final int CONFLICT = 409;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI keycloak;

    IdentityAdmin(URI keycloak) {
        this.keycloak = keycloak;
    }

    /** A public client for passwords, with the suite's audience or without it. */
    void createClient(String id, int tokenSeconds, List<String> scopes) {
        admin(
                "POST",
                "/clients",
                Map.of(
                        "clientId",
                        id,
                        "publicClient",
                        true,
                        "directAccessGrantsEnabled",
                        true,
                        "standardFlowEnabled",
                        false,
                        "defaultClientScopes",
                        scopes,
                        "attributes",
                        Map.of("access.token.lifespan", "" + tokenSeconds)));
    }

    /** A user who holds one role for the whole country. */
    String createUser(String name, String password, String role) {
        admin(
                "POST",
                "/users",
                Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "firstName",
                        name,
                        "lastName",
                        name,
                        "attributes",
                        Map.of("unit", List.of("territory:KZ")),
                        "credentials",
                        List.of(
                                Map.of(
                                        "type",
                                        "password",
                                        "value",
                                        password,
                                        "temporary",
                                        false))));
        String id =
                admin("GET", "/users?exact=true&username=" + name, "").get(0).get("id").asText();
        admin("POST", "/users/" + id + "/role-mappings/realm", List.of(role(role)));
        return id;
    }

    void takeRole(String user, String role) {
        admin("DELETE", "/users/" + user + "/role-mappings/realm", List.of(role(role)));
    }

    private Map<String, String> role(String name) {
        JsonNode role = admin("GET", "/roles/" + name, "");
        return Map.of("id", role.get("id").asText(), "name", name);
    }

    /** An access token for a name and a password. */
    String token(String client, String user, String password) {
        return token("mandat", client, user, password);
    }

    private JsonNode admin(String method, String path, Object body) {
        String token = token("master", "admin-cli", "admin", "admin");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/mandat" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                "".equals(body)
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json(body)));
        return send(request);
    }

    private String token(String realm, String client, String user, String password) {
        String form =
                Map.of(
                                "grant_type", "password",
                                "client_id", client,
                                "username", user,
                                "password", password)
                        .entrySet()
                        .stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(
                                URI.create(
                                        keycloak
                                                + "/realms/"
                                                + realm
                                                + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .get("access_token")
                .asText();
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= REFUSED && answer.statusCode() != CONFLICT) {
                throw new IllegalStateException(answer.uri() + " " + answer.body());
            }
            return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
