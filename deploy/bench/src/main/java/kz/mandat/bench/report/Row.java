package kz.mandat.bench.report;

/**
 * One thing that was measured.
 *
 * @param bar what it has to reach, in words; empty where a figure is only shown beside another
 * @param figure what was seen, with its unit
 */
public record Row(String title, String bar, String figure, Verdict verdict) {

    String markdown() {
        return "| %s | %s | %s | %s |".formatted(title, bar, figure, verdict.text());
    }
}
