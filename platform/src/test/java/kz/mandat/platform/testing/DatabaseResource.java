package kz.mandat.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import kz.mandat.local.testing.PostgresForTests;
import kz.mandat.local.testing.TestDatabase;

/**
 * Gives a test run a real, empty PostgreSQL database and the key that its tokens are signed with.
 */
public class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestDatabase database = PostgresForTests.emptyDatabase();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                // A key of one's own is read only where no identity provider is named.
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.public-key", Tokens.publicKey(),
                "quarkus.oidc.token.issuer", Tokens.ISSUER);
    }

    @Override
    public void stop() {
        // The server ends with the Java process; the database is thrown away with it.
    }
}
