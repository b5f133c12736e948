package kz.mandat.bench.report;

import java.lang.management.ManagementFactory;

/** The machine on which figures were seen, since absolute ones mean nothing without it. */
final class Machine {

    private static final long A_GIBIBYTE = 1L << 30;

    private Machine() {}

    static String described() {
        return "%d processors, %d GiB, JDK %s, %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Math.round((double) memory() / A_GIBIBYTE),
                        Runtime.version().feature(),
                        System.getProperty("os.name"));
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }
}
