package kz.mandat.gateway.publication;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the built web client brings for its first page: the page and the texts without scripts. */
record ClientFiles(String template, JsonObject texts) {

    static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private static final String FIGURES = "<!--main-figures-->";
    private static final String HEAD = "</head>";

    /** The files of the build; nothing where the client is not built in. */
    static Optional<ClientFiles> read() {
        return text("index.html")
                .flatMap(page ->
                        text("without-scripts.json")
                                .map(texts -> new ClientFiles(page, new JsonObject(texts))));
    }

    private static Optional<String> text(String name) {
        try (InputStream file =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("META-INF/resources/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Words words(String language) {
        return new Words(language, texts.getJsonObject(language));
    }

    /** The page in a language, with the figures and, if there is one, the address of the map. */
    Buffer page(Words words, Optional<String> map, String figures) {
        String head =
                map.map(address -> "<meta name=\"mandat-map\" content=\"" + address + "\" />")
                        .orElse("");
        return Buffer.buffer(
                template.replace("<html lang=\"kk\"", "<html lang=\"" + words.language() + '"')
                        .replace(HEAD, head + HEAD)
                        .replace(FIGURES, figures));
    }
}
