package kz.mandat.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Java runtime with the modules that the services use, linked from the JDK that builds. */
final class JavaRuntime {

    private static final String MODULES =
            "java.se,jdk.unsupported,jdk.crypto.ec,jdk.crypto.cryptoki,jdk.zipfs,jdk.management,"
                    + "jdk.localedata,jdk.naming.dns,jdk.net,jdk.jfr,jdk.jcmd,jdk.httpserver";

    private JavaRuntime() {}

    /** Links it into the folder, unless it is there. */
    static Path in(Path folder) throws IOException, InterruptedException {
        if (Files.exists(folder.resolve("bin/java"))) {
            return folder;
        }
        Path jlink = Path.of(System.getProperty("java.home"), "bin/jlink");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        jlink.toString(),
                                        "--add-modules",
                                        MODULES,
                                        "--include-locales=en,ru,kk",
                                        "--strip-java-debug-attributes",
                                        "--no-header-files",
                                        "--no-man-pages",
                                        "--generate-cds-archive",
                                        "--output",
                                        folder.toString()))
                        .inheritIO()
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException("jlink could not make the runtime");
        }
        return folder;
    }
}
