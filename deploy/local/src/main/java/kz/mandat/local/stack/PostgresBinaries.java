package kz.mandat.local.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** PostgreSQL's programs, unpacked once from the jar that Maven fetched. */
public final class PostgresBinaries {
    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    public static PostgresBinaries in(Home home) {
        Path target = home.parts().resolve(Artifact.POSTGRESQL.version());
        return new PostgresBinaries(UnpackedOnce.at(target, PostgresBinaries::unpack));
    }

    public String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path folder) throws IOException {
        try (ZipFile jar = new ZipFile(Artifact.POSTGRESQL.location());
                InputStream archive = jar.getInputStream(archiveIn(jar))) {
            TarXz.unpack(archive, folder);
        }
    }

    private static ZipEntry archiveIn(ZipFile jar) {
        return jar.stream()
                .filter(entry -> entry.getName().endsWith(".txz"))
                .findFirst()
                .orElseThrow(() ->
                        new StackFailure(jar.getName() + " holds no PostgreSQL: fetch it again."));
    }
}
