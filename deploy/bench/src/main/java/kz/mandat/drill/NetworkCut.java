package kz.mandat.drill;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;

/**
 * The network is cut in one direction, and flaps, between the services and Kafka or PostgreSQL. All
 * of it happens in a network namespace of the drill's own, by rules of {@code nft}.
 */
final class NetworkCut {

    private static final String INSIDE = "MANDAT_DRILL_NAMESPACE";
    private static final String TABLE = "inet drill";
    private static final int PROTOCOLS = 200;
    private static final Duration HEAD_START = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private NetworkCut() {}

    static boolean run(Size size) {
        String missing = Programs.missing("unshare", "ip", "nft");
        if (!missing.isEmpty()) {
            System.err.println("The network drill was not run: " + missing + ".");
            return false;
        }
        if (System.getenv(INSIDE) == null) {
            return runInside(size);
        }
        try (Suite suite = Suite.start("drill")) {
            return run(suite, size);
        }
    }

    private static boolean runInside(Size size) {
        String java = ProcessHandle.current().info().command().orElseThrow();
        String option = size == Size.USUAL ? "" : " --" + size.name().toLowerCase(Locale.ROOT);
        return Programs.status(
                        "unshare",
                        "--net",
                        "env",
                        INSIDE + "=yes",
                        "sh",
                        "-c",
                        "ip link set lo up && exec '%s' -cp '%s' %s network%s"
                                .formatted(
                                        java,
                                        System.getProperty("java.class.path"),
                                        Drill.class.getName(),
                                        option))
                == 0;
    }

    private static boolean run(Suite suite, Size size) {
        Report report =
                Report.of("drill-network", "The network is cut in one direction, and flaps");
        Trial trial = Trial.open(suite);
        Duration cut = Duration.ofSeconds(size.of(3, 15, 60));
        int sent = 0;
        try (Senders senders = new Senders(suite, trial)) {
            for (String way : List.of("dport", "sport")) {
                for (int port : List.of(port(suite, "kafka"), port(suite, "postgresql"))) {
                    senders.allow(PROTOCOLS);
                    sent += PROTOCOLS;
                    Patience.pause(HEAD_START);
                    cut(way, port);
                    Patience.pause(cut);
                    mend();
                }
            }
            senders.allow(PROTOCOLS);
            sent += PROTOCOLS;
            for (int flap = 0; flap < size.of(3, 20, 200); flap++) {
                cut("dport", port(suite, flap % 2 == 0 ? "kafka" : "postgresql"));
                Patience.pause(Duration.ofSeconds(1));
                mend();
                Patience.pause(Duration.ofSeconds(1));
            }
            boolean all = senders.await(sent, PATIENCE);
            report.bar(
                            "protocols acknowledged",
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

    private static int port(Suite suite, String part) {
        String address = suite.addressOf(part);
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    private static void cut(String way, int port) {
        Programs.run("nft", "add table " + TABLE);
        Programs.run(
                "nft", "add chain " + TABLE + " input { type filter hook input priority 0 ; }");
        Programs.run("nft", "add rule " + TABLE + " input tcp " + way + " " + port + " drop");
    }

    private static void mend() {
        Programs.run("nft", "delete table " + TABLE);
    }
}
