package kz.mandat.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;

/**
 * PostgreSQL is restored from a backup and its archived log of changes to a named moment, Kafka is
 * filled again from the outboxes, and the suite stands where it stood then.
 */
final class Restore {

    private static final int BEFORE = 300;
    private static final int AFTER = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> DATABASES =
            List.of("party_registry", "candidate_lists", "tally_service", "allocation_service");

    private Restore() {}

    static boolean run(Size size) throws IOException, SQLException {
        try (Suite suite = Suite.start("drill")) {
            return run(suite);
        }
    }

    private static boolean run(Suite suite) throws IOException, SQLException {
        Report report = Report.of("drill-restore", "A backup restored to the minute");
        Path backup = suite.home().data("backup");
        Path archive = Files.createDirectories(suite.home().data("archive"));
        Programs.run("chmod", "777", archive.toString());
        String label = backUp(suite, backup);

        Trial trial = Trial.open(suite);
        String moment;
        try (Senders senders = new Senders(suite, trial)) {
            senders.allow(BEFORE);
            senders.await(BEFORE, PATIENCE);
            trial.acceptAll();
            trial.isPublished(BEFORE);
            Patience.pause(Duration.ofSeconds(1));
            moment = text(suite, "select clock_timestamp()::text");
            Patience.pause(Duration.ofSeconds(1));
            senders.allow(AFTER);
            senders.await(BEFORE + AFTER, PATIENCE);
        }
        text(suite, "select pg_switch_wal()::text");
        Patience.pause(Duration.ofSeconds(2));

        long begun = System.nanoTime();
        suite.stop();
        restore(suite, backup, archive, label, moment);
        suite.startForeignParts();
        sendEverythingAgain(suite);
        suite.startWhatIsMissing();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        long stored =
                suite.count(
                        "tally_service",
                        "select count(*) from protocol where contest = '" + trial.contest() + "'");
        report.shown("restored to", moment)
                .shown("until everything answered again", took.toSeconds() + " s")
                .bar("protocols stored", "" + BEFORE, "" + stored, stored == BEFORE);
        Counted.check(suite, trial, BEFORE, report);
        sendTheRest(suite, trial, report);
        return report.finish();
    }

    /** The systems send again whatever they had sent after the moment; only that is new. */
    private static void sendTheRest(Suite suite, Trial trial, Report report) {
        try (Senders senders = new Senders(suite, trial)) {
            senders.allow(BEFORE + AFTER);
            senders.await(AFTER, PATIENCE);
            Patience.pause(Duration.ofSeconds(2));
            report.shown("sent again: taken", "" + senders.acknowledged());
        }
        Counted.check(suite, trial, BEFORE + AFTER, report);
    }

    /** The base of the backup, taken while the suite works. */
    private static String backUp(Suite suite, Path backup) throws SQLException {
        try (Connection connection = suite.database("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('drill', true)");
            Programs.run("cp", "-a", suite.home().data("postgresql").toString(), backup.toString());
            try (ResultSet row = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void restore(Suite suite, Path backup, Path archive, String label, String moment)
            throws IOException {
        Path data = suite.home().data("postgresql");
        Files.move(data, suite.home().data("postgresql-lost"));
        Programs.run("cp", "-a", backup.toString(), data.toString());
        Programs.run("sh", "-c", "rm -rf '%1$s'/pg_wal/* '%1$s'/postmaster.pid".formatted(data));
        write(data, "backup_label", label);
        write(data, "recovery.signal", "");
        write(
                data,
                "postgresql.auto.conf",
                """
                restore_command = 'cp "%s/%%f" "%%p"'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                """
                        .formatted(archive, moment));
        Programs.run("sh", "-c", "rm -rf '%s'".formatted(suite.home().data("kafka")));
    }

    /** A file of the account that owns the data folder. */
    private static void write(Path data, String name, String content) throws IOException {
        Path file = data.resolve(name);
        Files.writeString(
                file, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        Programs.run("chown", "--reference=" + data, file.toString());
    }

    private static void sendEverythingAgain(Suite suite) throws SQLException {
        Patience.until(
                PATIENCE, () -> text(suite, "select pg_is_in_recovery()::text").equals("false"));
        for (String database : DATABASES) {
            try (Connection connection = suite.database(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("update outbox set published_at = null");
            }
        }
    }

    private static String text(Suite suite, String query) {
        try (Connection connection = suite.database("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
