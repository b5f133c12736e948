package kz.mandat.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Data files that lie beside the class that reads them. */
public final class Resource {

    private Resource() {}

    /** The bytes of the file; a missing one is an {@link IllegalStateException}. */
    public static byte[] bytes(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
