package kz.mandat.local.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks the archive format in which Keycloak comes. */
final class Zip {
    private Zip() {}

    /** Leaves out the one folder around everything. */
    static void unpack(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                write(zip, entries.nextElement(), folder);
            }
        }
    }

    private static void write(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName().replaceFirst("^[^/]+/", "")).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException(entry.getName() + " would leave the folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }
}
