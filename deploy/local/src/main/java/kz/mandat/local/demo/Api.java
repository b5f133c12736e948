package kz.mandat.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.mandat.local.stack.Addresses;

/** The suite's public API behind the gateway. */
final class Api {
    private final URI gateway;
    private final Tokens tokens;

    Api(Addresses addresses) {
        this.gateway = addresses.gateway();
        this.tokens = new Tokens(addresses.issuer());
    }

    JsonNode get(String path) {
        return Json.read(Exchange.answer(HttpRequest.newBuilder(gateway.resolve(path)).GET()));
    }

    /** As a demo user, once: the same content bears the same key, and so is taken only once. */
    JsonNode postOnce(String user, String path, Object content) {
        String body = Json.of(content);
        UUID key = UUID.nameUUIDFromBytes((path + body).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = post(tokens.ofUser(user), path, "application/json", body);
        return Json.read(Exchange.answer(request.header("Idempotency-Key", key.toString())));
    }

    /** As a demo user, where the same request means something new each time. */
    JsonNode post(String user, String path, Object content) {
        return Json.read(
                Exchange.answer(
                        post(tokens.ofUser(user), path, "application/json", Json.of(content))));
    }

    /** One object a line, as a demo user. */
    String postLines(String user, String path, List<?> contents) {
        return Exchange.answer(
                post(tokens.ofUser(user), path, "application/x-ndjson", Json.lines(contents)));
    }

    /** One object a line, as a regional commission's own software. */
    String postLinesOfSystem(String client, String path, List<?> contents) {
        return Exchange.answer(
                post(tokens.ofSystem(client), path, "application/x-ndjson", Json.lines(contents)));
    }

    private HttpRequest.Builder post(String token, String path, String type, String body) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }
}
