package kz.mandat.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one stack's Keycloak keeps in files: links to the distribution, which several share, and the
 * realm to import. An import creates a realm and never updates it, so a changed realm asks for a
 * new database.
 */
record KeycloakFolder(Path path) {
    private static final List<String> SHARED =
            List.of("bin", "conf", "lib", "providers", "themes", "version.txt");

    void lay(KeycloakDistribution distribution, String realm) {
        try {
            Files.createDirectories(realmFile().getParent());
            for (String name : SHARED) {
                Path link = path.resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.folder().resolve(name));
            }
            Files.writeString(realmFile(), realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holdsDatabaseOf(String realm) {
        return Files.exists(note()) && read(note()).equals(Digest.of(realm));
    }

    void noteImport() {
        try {
            Files.writeString(note(), Digest.of(read(realmFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path realmFile() {
        return path.resolve("data/import/mandat-realm.json");
    }

    private Path note() {
        return path.resolve("imported");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
