package kz.mandat.local.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** A throw-away PostgreSQL, started with the first database asked for and gone with the JVM. */
public final class PostgresForTests {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresForTests() {}

    public static TestDatabase emptyDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        ThrowAwayPostgres server = Shared.SERVER;
        server.superuser().createDatabase(name);
        return new TestDatabase(
                "jdbc:postgresql://localhost:" + server.port() + "/" + name, name, name);
    }

    private static final class Shared {
        static final ThrowAwayPostgres SERVER = ThrowAwayPostgres.start();
    }
}
