package kz.mandat.local.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** A part as Maven fetched it; the build notes where it lies in the local repository. */
enum Artifact {
    POSTGRESQL,
    KEYCLOAK,
    KAFKA;

    /** The file, or for Kafka the whole class path. */
    String location() {
        String note = name().toLowerCase(Locale.ROOT) + ".path";
        try (InputStream in = Artifact.class.getResourceAsStream(note)) {
            if (in == null) {
                throw new StackFailure(
                        "The build did not note where "
                                + this
                                + " lies: build deploy/local again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its ending, which names the part's version and platform. */
    String version() {
        String file = Path.of(location()).getFileName().toString();
        return file.substring(0, file.lastIndexOf('.'));
    }
}
