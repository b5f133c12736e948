package kz.mandat.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the project's files from wherever inside it a program was started. */
public final class Project {
    private Project() {}

    /** The first folder at or above the working folder that holds {@code deploy/local}. */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/local/pom.xml"))) {
                return folder;
            }
        }
        throw new StackFailure(start + " is not inside the project: start again from its folder.");
    }
}
