package kz.mandat.bench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import kz.mandat.bench.report.Report;
import kz.mandat.local.testing.PostgresForTests;
import kz.mandat.local.testing.TestDatabase;
import org.postgresql.PGConnection;

/**
 * 1,000,000 counted protocols as CSV over HTTP, from a service with a heap smaller than the file,
 * beside a plain {@code COPY} of a table that holds the same rows, in turn.
 */
public final class ExportBench {

    private static final long ROWS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final double MOST = 5.0;
    private static final String PATH = "/api/totals/bench/exports/protocols.csv";

    private static final String[] ROWS_OF_THE_SUITE = {
        """
        insert into territory (id, parent, type, name_kk, name_ru, name_en, path)
        values ('KZ', null, 'country', 'KZ', 'KZ', 'KZ', '{KZ}')
        """,
        """
        insert into contest (id, election, kind, regime, seats, voting_day)
        values ('bench', 'bench', 'list', 'mazhilis-2023', 69, '2023-03-19')
        """,
        """
        insert into contest_option (contest, id, name_kk, name_ru, name_en)
        select 'bench', 'list-' || n, 'a', 'b', 'c' from generate_series(1, 6) n
        """,
        """
        insert into station (id, territory, number, kind, voters, name_kk, name_ru, name_en)
        select lpad((n % 20 + 10)::text, 2, '0') || '-' || lpad(n::text, 7, '0'), 'KZ', n, 'ordinary', 1000, 'a', 'b', 'c'
        from generate_series(1, 1000000) n
        """,
        """
        insert into protocol (id, contest, station, state, counted_entry)
        select uuidv7(), 'bench', id, 'ACCEPTED', uuidv7() from station
        """,
        """
        insert into protocol_entry (id, protocol, entered_by, figures_hash, paper_says_so, voters, issued, absentee, outside,
            received, cancelled, found, against_all, invalid, votes_by_option, details, findings)
        select counted_entry, id, 'bench', '', false, 1000, 600, 2, 12, 1010, 410, 600, 40, 10,
               '{"list-1": 20, "list-2": 40, "list-3": 60, "list-4": 80, "list-5": 100, "list-6": 120}',
               '{"issuedByMember": [300, 300], "signedAt": "2023-03-19T22:10:00+06:00"}', '[]' from protocol
        """,
        """
        insert into protocol_entry_vote (entry, option, votes)
        select counted_entry, 'list-' || n, n * 20 from protocol cross join generate_series(1, 6) n
        """,
        "insert into total (contest, territory, revision, protocols) values ('bench', 'KZ', 1, %d)"
                .formatted(ROWS),
        "analyze"
    };

    private ExportBench() {}

    public static boolean run() throws Exception {
        Report report = Report.of("export", "Exports: 1,000,000 protocols as CSV");
        TestDatabase database = PostgresForTests.emptyDatabase();
        try (SmallService service = SmallService.start(database);
                Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.username(), database.password())) {
            fill(connection);
            long rows = service.lines(PATH) - 1;
            double[] plain = new double[ROUNDS];
            double[] export = new double[ROUNDS];
            long[] bytes = new long[1];
            for (int round = 0; round < ROUNDS; round++) {
                plain[round] = timed(() -> copy(connection));
                export[round] = timed(() -> bytes[0] = service.bytes(PATH));
            }
            double times = median(export) / median(plain);
            report.shown("a plain COPY of a table with the same rows", seconds(plain));
            report.shown("the export over HTTP", seconds(export));
            report.shown("its size", "%,d bytes".formatted(bytes[0]));
            report.bar("rows", "1,000,000", "%,d".formatted(rows), rows == ROWS);
            report.bar("times a plain COPY", "at most 5", "%.1f".formatted(times), times <= MOST);
            report.bar(
                    "heap of the service",
                    "smaller than the file",
                    SmallService.HEAP_MEGABYTES + " MB",
                    SmallService.HEAP_MEGABYTES * 1024L * 1024 < bytes[0]);
        }
        return report.finish();
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : ROWS_OF_THE_SUITE) {
                statement.execute(sql);
            }
            statement.execute(
                    """
                    create unlogged table plain as
                    select p.contest, p.station, e.voters, e.issued, '300;300'::text as members, e.absentee, e.outside, e.received,
                           e.cancelled, e.found, 20::bigint a, 40::bigint b, 60::bigint c, 80::bigint d, 100::bigint f, 120::bigint g,
                           e.against_all, e.invalid, ''::text s, '2023-03-19T22:10:00+06:00'::text t, 'false'::text w
                    from protocol p join protocol_entry e on e.id = p.counted_entry order by p.station
                    """);
            statement.execute("analyze plain");
        }
    }

    private static void copy(Connection connection) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy plain to stdout with (format csv, header)",
                        OutputStream.nullOutputStream());
    }

    /** What is timed. */
    @FunctionalInterface
    private interface Task {
        void run() throws Exception;
    }

    private static double timed(Task task) throws Exception {
        long started = System.nanoTime();
        task.run();
        return (System.nanoTime() - started) / 1e9;
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String seconds(double[] figures) {
        return "%.2f s (%.2f to %.2f)"
                .formatted(
                        median(figures),
                        Arrays.stream(figures).min().orElseThrow(),
                        Arrays.stream(figures).max().orElseThrow());
    }
}
