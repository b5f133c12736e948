package kz.mandat.bench.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.mandat.bench.suite.Suite;

/**
 * What the same PostgreSQL does when {@code pgbench} inserts the rows of a protocol and nothing
 * else: no gateway, no token, no rule, no foreign key.
 */
final class Floor {

    private static final List<String> TABLES =
            List.of(
                    "idempotent_request",
                    "protocol",
                    "protocol_entry",
                    "protocol_entry_vote",
                    "outbox",
                    "audit_event");
    private static final String ENTRY =
            """
            insert into floor.protocol (id, contest, station, state) values (uuidv7(), 'floor', gen_random_uuid()::text, 'AWAITING_ACCEPTANCE');
            insert into floor.protocol_entry (id, protocol, entered_by, figures_hash, paper_says_so, voters, issued, received, cancelled, found, against_all, invalid, details, findings) values (uuidv7(), uuidv7(), 'service-account-regional-kz-75', repeat('a', 64), false, 200, 100, 202, 102, 100, 30, 10, '{"remarks": null, "signatures": []}', '[]');
            insert into floor.protocol_entry_vote (entry, option, votes) values (uuidv7(), 'amanat', 60);
            insert into floor.outbox (event_id, topic, event_key, type, payload, published_at) values (gen_random_uuid(), 'mandat.tally', '75-0001', 'kz.mandat.ProtocolEntered.v1', repeat('x', 410), now());
            insert into floor.audit_event (actor, roles, unit, action, subject) values ('service-account-regional-kz-75', '{regional-system}', 'territory:750000000', 'protocol.enter', 'protocol 01a1fffe-75cb-75f3-956f-6e063e0db32c');
            """;
    private static final String KEY =
            """
            insert into floor.idempotent_request (caller, key, request_hash, answer) values ('service-account-regional-kz-75', gen_random_uuid()::text, repeat('a', 64), repeat('x', 900));
            """;
    private static final int PROTOCOLS_OF_100_ROWS = 20;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final Suite suite;
    private final Path folder;

    private Floor(Suite suite, Path folder) {
        this.suite = suite;
        this.folder = folder;
    }

    /** Creates tables of the same shape, with the same indexes. */
    static Floor in(Suite suite) throws SQLException, IOException {
        try (Connection connection = suite.database("tally_service");
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists floor cascade");
            statement.execute("create schema floor");
            for (String table : TABLES) {
                statement.execute(
                        "create table floor.%1$s (like public.%1$s including all)"
                                .formatted(table));
            }
        }
        return new Floor(suite, Files.createTempDirectory("floor"));
    }

    /** Protocols a second, each in a transaction of its own, from 8 clients. */
    double oneByOne(Duration length) throws IOException, InterruptedException {
        return run("begin;\n" + KEY + ENTRY + "end;\n", length);
    }

    /** Protocols a second, a hundred rows a transaction, from as many clients. */
    double inBulk(int clients, Duration length) throws IOException, InterruptedException {
        String script = "begin;\n" + ENTRY.repeat(PROTOCOLS_OF_100_ROWS) + "end;\n";
        return PROTOCOLS_OF_100_ROWS * run(script, length, clients);
    }

    private double run(String script, Duration length) throws IOException, InterruptedException {
        return run(script, length, Ingest.CLIENTS);
    }

    private double run(String script, Duration length, int clients)
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("script.sql"), script);
        String address = suite.addressOf("postgresql");
        List<String> line = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-j", "2"));
        line.addAll(List.of("-c", "" + clients, "-T", "" + length.toSeconds()));
        line.addAll(List.of("-f", file.toString(), "-h", "localhost", "-U", "postgres"));
        line.addAll(List.of("-p", address.substring(address.indexOf(':') + 1), "tally_service"));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "postgres");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(output);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IOException("pgbench: " + output);
        }
        return Double.parseDouble(tps.group(1));
    }
}
