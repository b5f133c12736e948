package kz.mandat.image;

import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is in an image: a Java runtime, the libraries, the program, its bill of materials and, where
 * there is one, the cache of its start. Every file has the same time and owner wherever it is
 * built, so that the same sources give the same bytes; what changes seldom lies below what changes
 * often.
 */
final class ImageDefinition {

    static final String USER = "10001:10001";
    static final String FOLDER = "/mandat";
    static final String RUNTIME = "/opt/java";
    static final String BILL_OF_MATERIALS = "bom.json";
    static final String CACHE = "app.aot";
    static final String SCRATCH = "scratch";

    private static final FilePermissions EXECUTABLE = FilePermissions.fromOctalString("755");
    private static final FilePermissions READABLE = FilePermissions.fromOctalString("644");

    private final Program program;
    private final Path target;
    private final Path runtime;
    private final Release release;

    ImageDefinition(Program program, Path target, Path runtime, Release release) {
        this.program = program;
        this.target = target;
        this.runtime = runtime;
        this.release = release;
    }

    /** Upon a base with a C library and nothing else that runs; {@code scratch} is none at all. */
    JibContainerBuilder upon(String base) throws InvalidImageReferenceException, IOException {
        JibContainerBuilder image = base.equals(SCRATCH) ? Jib.fromScratch() : Jib.from(base);
        return image.setFormat(ImageFormat.OCI)
                .setCreationTime(release.created())
                .setFileEntriesLayers(layers())
                .setUser(USER)
                .setWorkingDirectory(AbsoluteUnixPath.get(FOLDER))
                .setEntrypoint(command())
                .setEnvironment(Map.of("LANG", "C.UTF-8", "JAVA_HOME", RUNTIME))
                .setExposedPorts(program.isService() ? Set.of(Port.tcp(8080)) : Set.of())
                .setLabels(labels());
    }

    private List<FileEntriesLayer> layers() throws IOException {
        Path built = target.resolve(program.folder());
        List<FileEntriesLayer> layers = new ArrayList<>();
        layers.add(layer("runtime", runtime, RUNTIME, Stream.of("")));
        layers.add(layer("libraries", built, FOLDER, Stream.of("lib", "quarkus")));
        layers.add(
                layer(
                        "program",
                        built,
                        FOLDER,
                        Stream.of("app", "quarkus-app-dependencies.txt", program.jar())));
        layers.add(layer("materials", target, FOLDER, Stream.of(BILL_OF_MATERIALS)));
        layers.add(layer("cache", target, FOLDER, Stream.of(CACHE)));
        layers.removeIf(layer -> layer.getEntries().isEmpty());
        return layers;
    }

    private static FileEntriesLayer layer(String name, Path from, String to, Stream<String> parts)
            throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        for (Path part : parts.map(from::resolve).filter(Files::exists).toList()) {
            try (Stream<Path> files = Files.walk(part)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String place = from.relativize(file).toString().replace('\\', '/');
                    layer.addEntry(
                            file,
                            AbsoluteUnixPath.get(to).resolve(place),
                            Files.isExecutable(file) ? EXECUTABLE : READABLE);
                }
            }
        }
        return layer.build();
    }

    /** The JVM takes what memory its limit leaves, and ends rather than limps when it has none. */
    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(RUNTIME + "/bin/java");
        if (Files.exists(target.resolve(CACHE))) {
            command.add("-XX:AOTCache=" + CACHE);
        }
        command.addAll(options());
        command.addAll(List.of("-jar", program.jar()));
        return command;
    }

    /** The same for the training of the cache, which is of no use under other ones. */
    static List<String> options() {
        return List.of(
                "-XX:MaxRAMPercentage=70",
                "-XX:+UseG1GC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    private Map<String, String> labels() {
        return Map.of(
                "org.opencontainers.image.title", program.title(),
                "org.opencontainers.image.version", release.version(),
                "org.opencontainers.image.revision", release.revision(),
                "org.opencontainers.image.created", release.created().toString(),
                "org.opencontainers.image.vendor", "Mandat",
                "org.opencontainers.image.licenses", "Apache-2.0",
                "kz.mandat.bill-of-materials", FOLDER + "/" + BILL_OF_MATERIALS);
    }
}
