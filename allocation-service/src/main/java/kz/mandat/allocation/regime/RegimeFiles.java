package kz.mandat.allocation.regime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;

/**
 * The text of a regime as it comes with the product: every value with its article or its source.
 */
public final class RegimeFiles {

    private RegimeFiles() {}

    /** The file whose SHA-256 is the regime's hash. */
    public static String textOf(Regime regime) {
        try (InputStream file = Regimes.class.getResourceAsStream(regime.id() + ".json")) {
            byte[] bytes = Objects.requireNonNull(file, regime.id()).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
