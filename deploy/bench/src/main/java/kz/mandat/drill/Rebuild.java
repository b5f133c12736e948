package kz.mandat.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;
import org.apache.kafka.clients.admin.Admin;

/**
 * Everything that allocation-service holds of others' facts, and every answer that it has prepared,
 * is dropped; it reads the topics again from their beginning and publishes the same bytes.
 */
public final class Rebuild {

    private static final String SERVICE = "allocation-service";
    private static final String DATABASE = "allocation_service";
    private static final List<String> PROJECTIONS =
            List.of(
                    "result",
                    "contest_totals",
                    "totals_certification",
                    "registered_list",
                    "candidate",
                    "contest",
                    "processed_event");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PROTOCOLS = 100;

    private Rebuild() {}

    static boolean run(Size size) throws Exception {
        try (Suite suite = Suite.start("drill")) {
            return run(suite);
        }
    }

    /** In a suite that runs already. */
    public static boolean run(Suite suite) throws Exception {
        Report report = Report.of("drill-rebuild", "Projections dropped and rebuilt");
        Trial trial = Trial.open(suite);
        try (Senders senders = new Senders(suite, trial)) {
            senders.allow(PROTOCOLS);
            senders.await(PROTOCOLS, PATIENCE);
        }
        trial.acceptAll();
        trial.isPublished(PROTOCOLS);
        Map<String, String> before = answers(suite, trial);

        suite.kill(SERVICE);
        drop(suite);
        forgetPositions(suite);
        long begun = System.nanoTime();
        suite.startWhatIsMissing();
        Patience.until(PATIENCE, () -> answers(suite, trial).equals(before));
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        Map<String, String> after = answers(suite, trial);
        report.shown("until everything was there again", took.toMillis() + " ms");
        before.forEach((path, answer) ->
                report.bar(
                        path,
                        "the same bytes",
                        answer.equals(after.get(path))
                                ? answer.length() + " characters, the same"
                                : difference(answer, after.get(path)),
                        answer.equals(after.get(path))));
        return report.finish();
    }

    private static Map<String, String> answers(Suite suite, Trial trial) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String path :
                List.of(
                        "/api/results/mazhilis-2023-list",
                        "/api/results/mazhilis-2023-list/explanation",
                        "/api/results/mazhilis-2023-list/versions",
                        "/api/results/" + trial.contest())) {
            answers.put(path.replace(trial.contest(), "(trial)"), suite.door().get(path).body());
        }
        return answers;
    }

    private static void drop(Suite suite) throws SQLException {
        try (Connection connection = suite.database(DATABASE);
                Statement statement = connection.createStatement()) {
            // The history of computed versions refers to contests and stays.
            statement.execute("set session_replication_role = replica");
            for (String table : PROJECTIONS) {
                statement.execute("delete from " + table);
            }
        }
    }

    private static void forgetPositions(Suite suite)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", suite.addresses().kafka()))) {
            Patience.until(
                    PATIENCE,
                    () -> {
                        try {
                            admin.deleteConsumerGroups(List.of(SERVICE)).all().get();
                            return true;
                        } catch (ExecutionException stillHeld) {
                            return false;
                        } catch (InterruptedException stopping) {
                            Thread.currentThread().interrupt();
                            return false;
                        }
                    });
        }
    }

    private static String difference(String before, String after) {
        int at = 0;
        while (at < Math.min(before.length(), after.length())
                && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 40);
        return "differs: …%s… / …%s…"
                .formatted(
                        before.substring(from, Math.min(before.length(), at + 60)),
                        after.substring(from, Math.min(after.length(), at + 60)));
    }
}
