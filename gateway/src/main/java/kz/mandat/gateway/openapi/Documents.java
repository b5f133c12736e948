package kz.mandat.gateway.openapi;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The parts of the document that are written by hand, from {@code src/main/resources/openapi}. */
final class Documents {

    private Documents() {}

    static JsonObject read(String name) {
        try (InputStream file = Documents.class.getResourceAsStream("/openapi/" + name + ".json")) {
            return Buffer.buffer(file.readAllBytes()).toJsonObject();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
