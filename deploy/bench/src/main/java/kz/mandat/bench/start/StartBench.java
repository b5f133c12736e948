package kz.mandat.bench.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.start.Program.Seen;
import kz.mandat.bench.suite.Spread;
import kz.mandat.local.stack.Project;
import kz.mandat.local.testing.PostgresForTests;
import kz.mandat.local.testing.TestDatabase;

/**
 * The start and the size of each service beside an empty service with the same extensions, a table
 * and a migration, each over a PostgreSQL database that it has migrated before and without a
 * broker; a bare server that says hello is shown beside them. The gateway has fewer extensions and
 * is only shown.
 */
public final class StartBench {

    private static final int ROUNDS = 5;
    private static final double BAR_TIME = 1.3;
    private static final double BAR_MEMORY = 1.5;
    private static final List<String> SERVICES =
            List.of("party-registry", "candidate-lists", "tally-service", "allocation-service");
    private static final String EMPTY = "empty-service";

    private StartBench() {}

    public static boolean run() throws Exception {
        Path folder = Files.createTempDirectory("mandat-start");
        List<Program> programs = new ArrayList<>();
        programs.add(service(EMPTY, "deploy/empty", folder));
        for (String service : SERVICES) {
            programs.add(service(service, service, folder));
        }
        programs.add(gateway(folder));
        programs.add(hello(folder));
        for (Program program : programs) {
            program.train();
        }
        Map<String, List<Seen>> seen = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Program program : programs) {
                seen.computeIfAbsent(program.name(), name -> new ArrayList<>())
                        .add(program.observe());
            }
        }
        return report(programs, seen);
    }

    private static boolean report(List<Program> programs, Map<String, List<Seen>> seen) {
        Report report = Report.of("start", "Start and size, beside an empty service");
        for (Program program : programs) {
            List<Seen> rounds = seen.get(program.name());
            report.shown(program.name() + ": first answer", seconds(rounds).text("s"));
            report.shown(program.name() + ": memory", megabytes(rounds).text("MB"));
        }
        List<Seen> empty = seen.get(EMPTY);
        for (String service : SERVICES) {
            bar(
                    report,
                    service + ": first answer / empty service",
                    BAR_TIME,
                    ratio(
                            seen.get(service).stream().map(Seen::seconds).toList(),
                            empty.stream().map(Seen::seconds).toList()));
            bar(
                    report,
                    service + ": memory / empty service",
                    BAR_MEMORY,
                    ratio(
                            seen.get(service).stream().map(Seen::megabytes).toList(),
                            empty.stream().map(Seen::megabytes).toList()));
        }
        return report.finish();
    }

    private static void bar(Report report, String what, double bar, Spread ratio) {
        report.bar(
                what,
                String.format(Locale.ROOT, "at most %.1f", bar),
                ratio.text("times"),
                ratio.median() <= bar);
    }

    private static Spread ratio(List<Double> ours, List<Double> theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round) / theirs.get(round));
        }
        return Spread.of(ratios);
    }

    private static Spread seconds(List<Seen> rounds) {
        return Spread.of(rounds.stream().map(Seen::seconds).toList());
    }

    private static Spread megabytes(List<Seen> rounds) {
        return Spread.of(rounds.stream().map(Seen::megabytes).toList());
    }

    private static Program service(String name, String module, Path folder) throws Exception {
        TestDatabase database = PostgresForTests.emptyDatabase();
        return quarkus(
                name,
                module,
                Map.of(
                        "DATABASE_URL", database.jdbcUrl(),
                        "DATABASE_USERNAME", database.username(),
                        "DATABASE_PASSWORD", database.password(),
                        "MANDAT_EVENTS_ENABLED", "false"),
                folder);
    }

    private static Program gateway(Path folder) {
        return quarkus("gateway", "gateway", Map.of("MANAGEMENT_PORT", "0"), folder);
    }

    private static Program quarkus(
            String name, String module, Map<String, String> environment, Path folder) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", "localhost");
        Path jar = Project.root().resolve(module + "/target/quarkus-app/quarkus-run.jar");
        return new Program(
                name,
                List.of("-jar", jar.toString()),
                name.equals("gateway") ? "/" : "/q/health/live",
                all,
                folder.resolve(name + ".aot"));
    }

    private static Program hello(Path folder) throws IOException {
        Path target = Project.root().resolve("deploy/bench/target");
        String libraries = Files.readString(target.resolve("runtime.classpath"));
        // The cache serves archives only, not folders.
        String archives =
                Stream.of(libraries.split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(".jar"))
                        .collect(Collectors.joining(File.pathSeparator));
        return new Program(
                "bare-hello",
                List.of(
                        "-cp",
                        target.resolve("bench-1.0.0-SNAPSHOT.jar") + File.pathSeparator + archives,
                        BareHello.class.getName()),
                "/",
                Map.of(),
                folder.resolve("bare-hello.aot"));
    }
}
