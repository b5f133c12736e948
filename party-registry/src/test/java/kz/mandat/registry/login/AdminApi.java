package kz.mandat.registry.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keycloak's Admin REST API as far as the register uses it, over real HTTP, with accounts in
 * memory: the same paths, statuses and shapes, seen at a real Keycloak 26.
 */
final class AdminApi {

    static final AdminApi SHARED = start();
    private static final String ADMIN = "/admin/realms/mandat/users";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private volatile boolean away;

    private AdminApi(HttpServer server) {
        this.server = server;
    }

    /** An account as the realm keeps it. */
    static final class Account {
        ObjectNode representation;
        final Set<String> roles = new TreeSet<>();
        final List<String> passwords = new ArrayList<>();
        boolean temporary;
        int logouts;

        boolean isEnabled() {
            return representation.get("enabled").asBoolean();
        }
    }

    private static AdminApi start() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            AdminApi api = new AdminApi(server);
            server.createContext("/", api::answer);
            server.start();
            return api;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/mandat";
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    Optional<Account> named(String username) {
        return accounts.values().stream()
                .filter(account -> account.representation.get("username").asText().equals(username))
                .findFirst();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (away) {
                send(exchange, 503, null);
                return;
            }
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/realms/mandat/protocol/openid-connect/token")) {
                token(exchange);
            } else if (!"Bearer admin"
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, null);
            } else if (path.equals(ADMIN)) {
                users(exchange);
            } else {
                String[] parts = path.substring(ADMIN.length() + 1).split("/", 2);
                Account account = accounts.get(parts[0]);
                if (account == null) {
                    send(exchange, 404, Map.of("error", "User not found"));
                } else {
                    user(exchange, account, parts.length == 1 ? "" : parts[1]);
                }
            }
        }
    }

    private static void token(HttpExchange exchange) throws IOException {
        // As a confidential client authenticates: by HTTP Basic or in the form.
        String form = text(exchange);
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        boolean isKnown =
                form.contains("grant_type=client_credentials")
                        && (basic != null || form.contains("client_secret=secret"));
        if (isKnown) {
            send(
                    exchange,
                    200,
                    Map.of(
                            "access_token", "admin",
                            "expires_in", 300,
                            "token_type", "Bearer",
                            "not-before-policy", 0,
                            "scope", "profile"));
        } else {
            send(exchange, 401, Map.of("error", "unauthorized_client"));
        }
    }

    private void users(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            ObjectNode representation = (ObjectNode) JSON.readTree(text(exchange));
            if (named(representation.get("username").asText()).isPresent()) {
                send(exchange, 409, Map.of("errorMessage", "User exists with same username"));
                return;
            }
            String id = UUID.randomUUID().toString();
            Account account = new Account();
            account.representation = representation.put("id", id);
            accounts.put(id, account);
            exchange.getResponseHeaders()
                    .add(
                            "Location",
                            "http://localhost:" + server.getAddress().getPort() + ADMIN + "/" + id);
            send(exchange, 201, null);
            return;
        }
        String query =
                URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        send(
                exchange,
                200,
                accounts.values().stream()
                        .map(account -> account.representation)
                        .filter(one ->
                                ("&" + query + "&")
                                        .contains(
                                                "&username=" + one.get("username").asText() + "&"))
                        .toList());
    }

    private static void user(HttpExchange exchange, Account account, String part)
            throws IOException {
        String act = exchange.getRequestMethod() + " " + part;
        switch (act) {
            case "GET " -> send(exchange, 200, account.representation);
            case "PUT " -> {
                account.representation.setAll((ObjectNode) JSON.readTree(text(exchange)));
                send(exchange, 204, null);
            }
            case "POST logout" -> {
                account.logouts++;
                send(exchange, 204, null);
            }
            case "PUT reset-password" -> {
                JsonNode credential = JSON.readTree(text(exchange));
                account.passwords.add(credential.get("value").asText());
                account.temporary = credential.get("temporary").asBoolean();
                send(exchange, 204, null);
            }
            case "GET role-mappings/realm" -> send(exchange, 200, roles(account.roles));
            case "GET role-mappings/realm/available" -> {
                Set<String> available = new TreeSet<>(Set.of("observer", "central", "auditor"));
                available.removeAll(account.roles);
                send(exchange, 200, roles(available));
            }
            case "POST role-mappings/realm" -> {
                JSON.readTree(text(exchange))
                        .forEach(role -> account.roles.add(role.get("name").asText()));
                send(exchange, 204, null);
            }
            case "DELETE role-mappings/realm" -> {
                JSON.readTree(text(exchange))
                        .forEach(role -> account.roles.remove(role.get("name").asText()));
                send(exchange, 204, null);
            }
            default -> send(exchange, 405, null);
        }
    }

    private static List<Map<String, Object>> roles(Set<String> names) {
        return names.stream()
                .map(name ->
                        Map.<String, Object>of(
                                "id",
                                "role-" + name,
                                "name",
                                name,
                                "description",
                                "A role",
                                "composite",
                                false,
                                "clientRole",
                                false,
                                "containerId",
                                "mandat"))
                .toList();
    }

    private static String text(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        if (body == null) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
