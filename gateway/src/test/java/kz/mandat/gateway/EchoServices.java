package kz.mandat.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Stands where the services would: says what it was asked, and with which token; of the first
 * service one replica of two is away, the fourth is away altogether.
 */
public class EchoServices implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", EchoServices::echo);
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String here = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "mandat.limits.caller",
                "2",
                "mandat.services.party-registry",
                "http://localhost:1," + here,
                "mandat.services.candidate-lists",
                here,
                "mandat.services.tally-service",
                here,
                "mandat.services.allocation-service",
                "http://localhost:1");
    }

    private static void echo(HttpExchange exchange) throws IOException {
        int received = exchange.getRequestBody().readAllBytes().length;
        String answer =
                "%s %s authorization=%s cookie=%s bytes=%d"
                        .formatted(
                                exchange.getRequestMethod(),
                                exchange.getRequestURI(),
                                exchange.getRequestHeaders().getFirst("Authorization"),
                                exchange.getRequestHeaders().getFirst("Cookie"),
                                received);
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
