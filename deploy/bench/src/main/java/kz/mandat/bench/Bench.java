package kz.mandat.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.bench.ingest.IngestBench;
import kz.mandat.bench.reads.ReadsBench;
import kz.mandat.bench.registry.RegistryBench;
import kz.mandat.bench.start.StartBench;

/** What {@code ./mandat bench NAME...} runs; it exits 0 only if every bar holds. */
public final class Bench {

    private static final int MISUSED = 2;
    private static final Map<String, Benchmark> BENCHES = new LinkedHashMap<>();

    static {
        BENCHES.put("law", LawBench::run);
        BENCHES.put("ingest", IngestBench::run);
        BENCHES.put("reads", ReadsBench::run);
        BENCHES.put("tally", kz.mandat.bench.tally.TallyBench::run);
        BENCHES.put("tally-million", kz.mandat.bench.tally.MillionBench::run);
        BENCHES.put("keying", kz.mandat.bench.tally.KeyingBench::run);
        BENCHES.put("growth", kz.mandat.bench.tally.GrowthBench::run);
        BENCHES.put("registry", RegistryBench::run);
        BENCHES.put("day", kz.mandat.bench.allocation.DayBench::run);
        BENCHES.put("latency", kz.mandat.bench.allocation.LatencyBench::run);
        BENCHES.put("export", kz.mandat.bench.export.ExportBench::run);
        BENCHES.put("pdf", kz.mandat.bench.pdf.PdfBench::run);
        BENCHES.put("start", StartBench::run);
        BENCHES.put("lists", kz.mandat.bench.nominations.ListsBench::run);
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> names =
                Arrays.equals(arguments, new String[] {"all"})
                        ? List.copyOf(BENCHES.keySet())
                        : List.of(arguments);
        if (names.isEmpty() || !BENCHES.keySet().containsAll(names)) {
            System.err.println("Choose a bench: all, " + String.join(", ", BENCHES.keySet()) + ".");
            System.exit(MISUSED);
        }
        boolean held = true;
        for (String name : names) {
            held &= BENCHES.get(name).run();
        }
        System.exit(held ? 0 : 1);
    }
}
