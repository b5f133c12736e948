package kz.mandat.bench.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import kz.mandat.bench.report.Report;

/**
 * An application of 100,000 members, as CSV and as XLSX, sent to the service with a heap of 512 MB:
 * how long until the list is checked, stored and counted, and how much memory that took. The second
 * list is checked against the members of the party that the first one founded.
 */
public final class RegistryBench {

    private static final int MEMBERS = 100_000;
    private static final int OVERLAP = 1_000;
    private static final Duration BAR = Duration.ofSeconds(60);

    private final Report report;
    private final Path folder;

    private RegistryBench(Report report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    /** Measures, reports, and tells whether both lists were checked in time and memory. */
    public static boolean run() throws IOException, InterruptedException, GeneralSecurityException {
        Report report =
                Report.of(
                        "registry",
                        "party-registry: 100,000 members, heap " + RegistryService.HEAP_MB + " MB");
        Path folder = Files.createTempDirectory("mandat-bench");
        try (IdentityProvider identities = IdentityProvider.start();
                RegistryService service = RegistryService.start(folder, identities.issuer())) {
            new RegistryBench(report, folder).measure(service, identities);
        } finally {
            delete(folder);
        }
        return report.finish();
    }

    private void measure(RegistryService service, IdentityProvider identities)
            throws IOException, InterruptedException, GeneralSecurityException {
        Committee first = Committee.confirmed(service, identities, "Бірінші", folder);
        check("CSV", first, MemberFile.csv(folder, 1_001, MEMBERS), 0);
        first.register("bench-1");
        Committee second = Committee.confirmed(service, identities, "Екінші", folder);
        check("XLSX", second, MemberFile.xlsx(folder, 1_001 + MEMBERS - OVERLAP, MEMBERS), OVERLAP);
        report.bar(
                "heap occupied at the most",
                "at most " + RegistryService.HEAP_MB + " MB",
                service.heap().occupied() + " MB",
                service.heap().occupied() <= RegistryService.HEAP_MB);
        report.shown("heap left by a collection at the most", service.heap().needed() + " MB");
    }

    private void check(String format, Committee committee, MemberFile file, int inTheOtherParty)
            throws IOException, InterruptedException, GeneralSecurityException {
        long start = System.nanoTime();
        JsonNode list = committee.upload("members", file);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        report.bar(
                "%s of %,d members, %s: checked, stored and counted"
                        .formatted(format, MEMBERS, file.size()),
                "under " + BAR.toSeconds() + " s",
                seconds(taken),
                taken.compareTo(BAR) < 0);
        long refused = list.get("rows").asLong() - list.get("accepted").asLong();
        start = System.nanoTime();
        long lines = committee.report() - 1;
        report.shown(
                format + ": report by row of " + refused + " refused rows",
                seconds(Duration.ofNanos(System.nanoTime() - start)));
        report.bar(
                format + ": rows found wrong, or members of another party",
                "those that are",
                "%,d in %,d lines".formatted(refused, lines),
                refused == wrong(inTheOtherParty));
    }

    private static long wrong(int inTheOtherParty) {
        int first = inTheOtherParty == 0 ? 1_001 : 1_001 + MEMBERS - OVERLAP;
        int wrong = Member.wrongAmong(first, MEMBERS);
        // Who has a wrong number in the list is in no other party.
        return wrong
                + (inTheOtherParty == 0
                        ? 0
                        : inTheOtherParty - Member.wrongAmong(first, inTheOtherParty));
    }

    private static String seconds(Duration taken) {
        return String.format(Locale.ROOT, "%.1f s", taken.toMillis() / 1e3);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
