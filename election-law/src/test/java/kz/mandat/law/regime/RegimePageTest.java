package kz.mandat.law.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import kz.mandat.law.Language;
import org.junit.jupiter.api.Test;

class RegimePageTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "law", "regimes.md");

    @Test
    void the_document_of_all_regimes_is_what_the_regimes_say() throws IOException {
        String pages =
                "# Regimes\n\n"
                        + "Made from the regime files of `election-law`; a test compares this page with"
                        + " them.\n\n"
                        + Regimes.standard().all().stream()
                                .map(regime -> RegimePage.of(regime).markdown(Language.EN))
                                .collect(Collectors.joining());
        if (Boolean.getBoolean("mandat.write.docs")) {
            Files.writeString(DOCUMENT, pages);
        }
        assertEquals(pages, Files.readString(DOCUMENT));
    }

    @Test
    void every_row_has_words_in_three_languages_and_a_ground() {
        for (Regime regime : Regimes.standard().all()) {
            for (Language language : Language.values()) {
                String page = RegimePage.of(regime).markdown(language);
                assertTrue(page.contains(regime.id()));
                assertEquals(RegimePage.of(regime).rows().size() + 5, page.lines().count());
            }
        }
    }

    @Test
    void doubts_and_unverified_sources_are_shown() {
        String page = RegimePage.of(Regimes.standard().byId("mazhilis-2004")).markdown(Language.EN);
        assertTrue(page.contains("(unverified)"));
        assertTrue(page.contains("*Derived from the text"));
    }
}
