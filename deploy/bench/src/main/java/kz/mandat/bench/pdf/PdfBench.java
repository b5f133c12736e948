package kz.mandat.bench.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.mandat.bench.report.Report;
import kz.mandat.platform.print.PdfPages;

/**
 * One protocol as a PDF/A document with tags: the service's renderer beside a bare loop of the same
 * library with the same page, round by round in changing order.
 */
public final class PdfBench {

    private static final int ROUNDS = 7;
    private static final int DOCUMENTS = 25;
    private static final int WARM_UP = 40;
    private static final double LEAST = 0.8;

    /** Something that makes a document of a page. */
    private interface Renderer {
        byte[] of(String html) throws IOException;
    }

    private PdfBench() {}

    public static boolean run() throws IOException {
        Report report = Report.of("pdf", "Documents: one protocol as PDF/A with tags");
        String sheet = OneProtocol.sheet();
        BareLoop bare = new BareLoop();
        rate(bare::of, sheet, WARM_UP);
        rate(PdfPages::of, sheet, WARM_UP);
        List<Double> alone = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                alone.add(rate(bare::of, sheet, DOCUMENTS));
                ours.add(rate(PdfPages::of, sheet, DOCUMENTS));
            } else {
                ours.add(rate(PdfPages::of, sheet, DOCUMENTS));
                alone.add(rate(bare::of, sheet, DOCUMENTS));
            }
        }
        report.shown("size of the document", "%,d bytes".formatted(PdfPages.of(sheet).length));
        report.shown("the library in a bare loop", perSecond(alone));
        report.shown("the service's renderer", perSecond(ours));
        double ratio = median(ours) / median(alone);
        report.bar(
                "of the bare loop, median of %d rounds".formatted(ROUNDS),
                "at least 0.8",
                String.format(Locale.ROOT, "%.2f", ratio),
                ratio >= LEAST);
        return report.finish();
    }

    /** Documents a second. */
    private static double rate(Renderer renderer, String sheet, int documents) throws IOException {
        long begun = System.nanoTime();
        long bytes = 0;
        for (int i = 0; i < documents; i++) {
            bytes += renderer.of(sheet).length;
        }
        if (bytes == 0) {
            throw new IllegalStateException("No document was made");
        }
        return documents / ((System.nanoTime() - begun) / 1e9);
    }

    private static double median(List<Double> rates) {
        List<Double> sorted = new ArrayList<>(rates);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static String perSecond(List<Double> rates) {
        return String.format(
                Locale.ROOT,
                "%.1f a second (%.1f to %.1f)",
                median(rates),
                Collections.min(rates),
                Collections.max(rates));
    }
}
