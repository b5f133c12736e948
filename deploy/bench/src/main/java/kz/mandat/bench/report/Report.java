package kz.mandat.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.mandat.local.stack.Project;

/**
 * The rows of one bench or drill, printed as they come and kept as Markdown and JSON in {@code
 * .mandat/reports}, or in the folder that {@code MANDAT_REPORTS} names.
 */
public final class Report {

    private final String name;
    private final String title;
    private final List<Row> rows = new ArrayList<>();

    private Report(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** A report without rows, kept as {@code name.md} and {@code name.json}. */
    public static Report of(String name, String title) {
        System.out.println("== " + title);
        return new Report(name, title);
    }

    /** A figure with a bar. */
    public Report bar(String what, String bar, String figure, boolean held) {
        return add(new Row(what, bar, figure, Verdict.of(held)));
    }

    /** A figure that is only shown, to be read beside the others. */
    public Report shown(String what, String figure) {
        return add(new Row(what, "", figure, Verdict.SHOWN));
    }

    /** Keeps the report and tells whether every bar held. */
    public boolean finish() {
        try {
            Path folder = folder();
            Files.writeString(folder.resolve(name + ".md"), markdown());
            Files.writeString(folder.resolve(name + ".json"), json());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return holds();
    }

    boolean holds() {
        return rows.stream().noneMatch(row -> row.verdict() == Verdict.MISSED);
    }

    String markdown() {
        return "## %s%n%nMeasured %s on %s.%n%n| what | bar | figure | verdict |%n|---|---|---|---|%n%s%n"
                .formatted(
                        title,
                        measuredAt(),
                        Machine.described(),
                        rows.stream().map(Row::markdown).collect(Collectors.joining("\n")));
    }

    private String json() throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", name);
        content.put("title", title);
        content.put("measuredAt", measuredAt());
        content.put("machine", Machine.described());
        content.put("holds", holds());
        content.put("rows", rows);
        return new ObjectMapper()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(content)
                + "\n";
    }

    private Report add(Row row) {
        rows.add(row);
        System.out.printf(
                "  %-70s %-34s %-34s %s%n",
                row.title(), row.bar(), row.figure(), row.verdict().text());
        return this;
    }

    private static String measuredAt() {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Where reports are kept. */
    public static Path folder() throws IOException {
        String elsewhere = System.getenv("MANDAT_REPORTS");
        return Files.createDirectories(
                elsewhere == null
                        ? Project.root().resolve(".mandat/reports")
                        : Path.of(elsewhere).toAbsolutePath());
    }
}
