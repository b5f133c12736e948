package kz.mandat.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What one does with whole folders. */
public final class Folders {
    private Folders() {}

    public static void delete(Path folder) throws IOException {
        for (Path path : bottomUp(folder)) {
            Files.delete(path);
        }
    }

    /** Lets every account read the folder, as a temporary one does not. */
    static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static List<Path> bottomUp(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
