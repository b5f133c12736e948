package kz.mandat.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The one folder in which a stack keeps everything it writes.
 *
 * @param root usually {@code .mandat} in the project
 * @param parts extracted programs, which several stacks may share
 */
public record Home(Path root, Path parts) {

    public static Home at(Path root) {
        return new Home(root, root.resolve("parts"));
    }

    /**
     * The folder {@code .mandat} of the project around the working folder, unless {@code
     * MANDAT_HOME} is set.
     */
    public static Home ofProject() {
        String elsewhere = System.getenv("MANDAT_HOME");
        return at(
                elsewhere == null
                        ? Project.root().resolve(".mandat")
                        : Path.of(elsewhere).toAbsolutePath());
    }

    /** A home of another stack that shares what was unpacked here. */
    public Home beside(String name) {
        return new Home(root.resolve(name), parts);
    }

    public Path data(String part) {
        return folder(root.resolve("data")).resolve(part);
    }

    public Path log(String part) {
        return folder(root.resolve("logs")).resolve(part + ".log");
    }

    public Path run(String part) {
        return folder(root.resolve("run")).resolve(part + ".pid");
    }

    void forget() {
        try {
            for (String name : List.of("data", "logs")) {
                Folders.delete(root.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
