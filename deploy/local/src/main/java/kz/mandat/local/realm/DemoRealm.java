package kz.mandat.local.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The realm of every installation, with the accounts of the demonstration added. */
public final class DemoRealm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WEB_CLIENT = "mandat-web";
    private static final String REGISTRY = "party-registry";
    private static final List<String> SERVICES =
            List.of("candidate-lists", "tally-service", "allocation-service");

    private DemoRealm() {}

    /**
     * The demo secret of an application's client; the gateway signs people in as {@code
     * mandat-web}.
     */
    public static String secretOf(String application) {
        return application.equals("gateway") ? WEB_CLIENT : application;
    }

    /** The realm to import, for a gateway at this address. */
    public static String json(Path base, URI gateway) {
        try {
            ObjectNode realm = (ObjectNode) JSON.readTree(base.toFile());
            // The demo password is shorter than a real one may be.
            realm.remove("passwordPolicy");
            registry(realm).put("secret", REGISTRY);
            clients().forEach(realm.withArray("clients")::add);
            users().forEach(realm.withArray("users")::add);
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(realm)
                    .replace("${MANDAT_WEB_URL}", gateway.toString())
                    .replace("${MANDAT_WEB_SECRET}", WEB_CLIENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The register's client, for which every other installation gets a secret of its own. */
    private static ObjectNode registry(ObjectNode realm) {
        return realm.withArray("clients")
                .valueStream()
                .filter(client -> client.get("clientId").asText().equals(REGISTRY))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ObjectNode> clients() {
        Stream<String> accounts =
                Stream.concat(SERVICES.stream(), RegionalSystem.all().map(RegionalSystem::client));
        return Stream.concat(
                Stream.of(DemoClient.forPasswords()), accounts.map(DemoClient::forAService));
    }

    private static Stream<ObjectNode> users() {
        return Stream.of(
                        DemoUser.all().stream().map(DemoUser::json),
                        SERVICES.stream().map(DemoClient::accountOf),
                        RegionalSystem.all().map(RegionalSystem::account))
                .flatMap(users -> users);
    }
}
