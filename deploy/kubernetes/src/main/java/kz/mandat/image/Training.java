package kz.mandat.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts a service once, without database or broker, so that the JVM writes down what it loaded and
 * linked: the next start reads that (JEP 483, 514). The JVM compares files by their times, so the
 * service is started from a copy with the times that files have in an image.
 */
final class Training {

    private static final FileTime AS_IN_AN_IMAGE = FileTime.from(Instant.ofEpochSecond(1));
    private static final long MINUTES = 3;

    private final Path launcher;

    /** With the runtime that will be in the image: the cache serves no other. */
    Training(Path runtime) {
        this.launcher = runtime.resolve("bin/java").toAbsolutePath();
    }

    /** Writes the cache beside what was built; false where the JVM would not. */
    boolean train(Program program, Path target) throws IOException, InterruptedException {
        Path copy = Files.createTempDirectory("training");
        try {
            copy(target.resolve(program.folder()), copy);
            Path cache = target.resolve(ImageDefinition.CACHE).toAbsolutePath();
            Files.deleteIfExists(cache);
            List<String> command = new ArrayList<>();
            command.add(launcher.toString());
            command.add("-XX:AOTCacheOutput=" + cache);
            command.addAll(ImageDefinition.options());
            command.addAll(List.of("-jar", program.jar()));
            ProcessBuilder start =
                    new ProcessBuilder(command)
                            .directory(copy.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(target.resolve("training.log").toFile());
            start.environment().put("QUARKUS_INIT_AND_EXIT", "true");
            start.environment().put("MIGRATE_AT_START", "false");
            start.environment().put("DATABASE_URL", "jdbc:postgresql://localhost:1/none");
            Process process = start.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return Files.exists(cache);
        } finally {
            delete(copy);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                    Files.setLastModifiedTime(place, AS_IN_AN_IMAGE);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
