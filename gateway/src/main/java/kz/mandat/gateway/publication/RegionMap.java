package kz.mandat.gateway.publication;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The official borders of the regions, if the operator has given a GeoJSON file: read once at the
 * start, served under a name that changes with its content.
 */
@ApplicationScoped
class RegionMap {

    private static final int FIRST = 100;

    private final Optional<Buffer> borders;

    @Inject
    RegionMap(@ConfigProperty(name = "mandat.map.geojson") Optional<Path> file) {
        this.borders = file.map(RegionMap::read);
    }

    private static Buffer read(Path file) {
        try {
            Buffer borders = Buffer.buffer(Files.readAllBytes(file));
            borders.toJsonObject();
            return borders;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The map cannot be read: " + file, unreadable);
        }
    }

    void register(@Observes Router router) {
        address().ifPresent(address -> router.get(address).order(FIRST).handler(this::answer));
    }

    /** Where the page finds the borders; nothing where the schematic map stands alone. */
    Optional<String> address() {
        return borders.map(Snapshot::fingerprint)
                .map(fingerprint -> "/map/regions-" + fingerprint + ".geojson");
    }

    private void answer(RoutingContext request) {
        request.response().headers().remove("Content-Encoding");
        request.response()
                .putHeader("Content-Type", "application/geo+json")
                .putHeader("Cache-Control", "public, max-age=31536000, immutable")
                .end(borders.orElseThrow());
    }
}
