package kz.mandat.law.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.mandat.law.Fraction;
import org.junit.jupiter.api.Test;

class KeptRegimeTest {

    @Test
    void a_kept_text_gives_the_same_regime_under_the_same_hash() throws IOException {
        assertEquals(
                Regimes.standard().byId("mazhilis-2023"),
                Regimes.read("mazhilis-2023", text("mazhilis-2023")));
    }

    @Test
    void another_text_gives_another_law_under_another_hash() throws IOException {
        Regime kept =
                Regimes.read("mazhilis-2023", text("mazhilis-2023").replace("5/100", "7/100"));

        assertEquals(Fraction.of(7, 100), kept.listRules().threshold().value());
        assertNotEquals(Regimes.standard().byId("mazhilis-2023").hash(), kept.hash());
    }

    @Test
    void the_text_of_another_regime_is_not_taken_for_this_one() throws IOException {
        String other = text("mazhilis-2021");

        assertThrows(RegimeError.class, () -> Regimes.read("mazhilis-2023", other));
    }

    private static String text(String id) throws IOException {
        try (InputStream file = Regimes.class.getResourceAsStream(id + ".json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
