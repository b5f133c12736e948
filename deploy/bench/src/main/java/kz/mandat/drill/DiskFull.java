package kz.mandat.drill;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;

/**
 * The disk under PostgreSQL, Kafka and the logs fills up during the ingest: requests are refused as
 * an outage, and once there is room again nothing acknowledged is missing.
 */
final class DiskFull {

    private static final String SIZE = "3g";
    private static final int PROTOCOLS = 300;
    private static final Duration HEAD_START = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int BLOCK = 1 << 16;

    private DiskFull() {}

    static boolean run(Size size) throws IOException {
        String missing = Programs.missing("mount", "umount");
        if (!missing.isEmpty()) {
            System.err.println("The disk drill was not run: " + missing + ".");
            return false;
        }
        Path disk = Files.createDirectories(Suite.homeOf("drill-disk").root());
        Programs.run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString());
        try (Suite suite = Suite.start("drill-disk")) {
            return run(suite, disk, Duration.ofSeconds(size.of(5, 30, 300)));
        } finally {
            Programs.run("umount", "--lazy", disk.toString());
        }
    }

    private static boolean run(Suite suite, Path disk, Duration full) throws IOException {
        Report report =
                Report.of("drill-disk", "The disk under PostgreSQL, Kafka and the logs is full");
        Trial trial = Trial.open(suite);
        int sent = 2 * PROTOCOLS;
        try (Senders senders = new Senders(suite, trial)) {
            senders.allow(PROTOCOLS);
            Patience.pause(HEAD_START);
            Path ballast = fill(disk);
            senders.allow(PROTOCOLS);
            Patience.pause(full);
            int during = senders.acknowledged();
            Files.delete(ballast);
            suite.startWhatIsMissing();
            boolean all = senders.await(sent, PATIENCE);
            report.shown("acknowledged before the disk was free again", "" + during)
                    .bar(
                            "protocols acknowledged in the end",
                            "all " + sent,
                            "%d, after %d repetitions"
                                    .formatted(senders.acknowledged(), senders.repetitions()),
                            all)
                    .bar(
                            "refusals for good",
                            "none",
                            senders.refusals().toString(),
                            senders.refusals().isEmpty());
        }
        Counted.check(suite, trial, sent, report);
        return report.finish();
    }

    private static Path fill(Path disk) throws IOException {
        Path ballast = disk.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            return ballast;
        }
    }
}
