package kz.mandat.law.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kz.mandat.law.BadInput;
import kz.mandat.law.Fraction;
import kz.mandat.law.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimesTest {

    private static final String FILE = "mazhilis-2023.json";

    @ParameterizedTest
    @CsvSource({
        "mazhilis, 2004-09-19, mazhilis-2004", "mazhilis, 2007-08-18, mazhilis-2007",
        "mazhilis, 2012-01-15, mazhilis-2009", "mazhilis, 2016-03-20, mazhilis-2009",
        "mazhilis, 2021-01-10, mazhilis-2009", "mazhilis, 2021-06-08, mazhilis-2021",
        "mazhilis, 2022-12-31, mazhilis-2021", "mazhilis, 2023-01-01, mazhilis-2023",
        "mazhilis, 2023-03-19, mazhilis-2023", "mazhilis, 2026-06-30, mazhilis-2023",
        "kurultai, 2026-08-23, kurultai-2026",
                "maslikhat-region, 2023-03-19, maslikhat-region-2023",
        "maslikhat-district, 2023-03-19, maslikhat-district-2023", "akim, 2023-11-05, akim-2023",
        "recall, 2024-05-05, recall-2022"
    })
    void the_regime_follows_from_body_and_day(String body, String day, String regime) {
        assertEquals(
                regime,
                Regimes.standard().forBody(Body.of(body), LocalDate.parse(day)).orElseThrow().id());
    }

    @Test
    void on_days_without_a_regime_there_is_none() {
        assertTrue(Regimes.standard().forBody(Body.MAZHILIS, LocalDate.of(2026, 7, 1)).isEmpty());
        assertTrue(Regimes.standard().forBody(Body.KURULTAI, LocalDate.of(2026, 6, 30)).isEmpty());
        assertTrue(Regimes.standard().forBody(Body.MAZHILIS, LocalDate.of(1994, 3, 7)).isEmpty());
        assertThrows(BadInput.class, () -> Regimes.standard().byId("mazhilis-1995"));
        assertThrows(BadInput.class, () -> Body.of("senate"));
    }

    @Test
    void every_regime_is_read_whole_and_has_the_hash_of_its_file() {
        assertEquals(10, Regimes.standard().all().size());
        for (Regime regime : Regimes.standard().all()) {
            assertEquals(64, regime.hash().length());
            assertFalse(regime.name().kk().isBlank());
        }
    }

    @Test
    void what_the_digest_marks_as_derived_carries_its_doubt() {
        ListRules rules = Regimes.standard().byId("mazhilis-2023").listRules();
        assertNotNull(rules.base().doubt());
        assertNotNull(rules.listQuotas().getFirst().youth().doubt());
        assertTrue(
                Regimes.standard()
                        .byId("mazhilis-2004")
                        .listRules()
                        .oneList()
                        .admission()
                        .unverified());
    }

    @Test
    void a_supposed_threshold_is_marked_and_must_be_possible() {
        Regime regime = Regimes.standard().byId("mazhilis-2023");
        assertTrue(
                regime.supposingThreshold(Fraction.of(3, 100))
                        .listRules()
                        .threshold()
                        .unverified());
        assertEquals(
                Fraction.ONE,
                regime.supposingThreshold(Fraction.ONE).listRules().threshold().value());
        assertThrows(BadInput.class, () -> regime.supposingThreshold(Fraction.ZERO));
        assertThrows(BadInput.class, () -> regime.supposingThreshold(Fraction.of(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"threshold\"|\"treshold\"|lists.threshold: is missing",
                "\"deposits\": [|\"surprise\": 1, \"deposits\": [|surprise: unknown key",
                "\"5/100\"|\"6/5\"|lists.threshold.value: impossible value",
                "\"5/100\"|\"0/5\"|lists.threshold.value: impossible value",
                "\"5/100\"|\"five\"|lists.threshold.value: impossible value",
                "\"5/100\"|5|lists.threshold.value: impossible value",
                "\"value\": 69|\"value\": -69|lists.seats.value: impossible value",
                "\"value\": 69|\"value\": \"69\"|lists.seats.value: impossible value",
                "\"source\": \"ria.ru 2023-03-27: 98 seats, 70 and 30 %\"|\"x\": 1|split.article:"
                        + " give either",
                "\"article\": \"97-1(1)\"|\"article\": \"97-1(1)\", \"source\": \"x\"|give either"
                        + " an article or a source",
                "\"article\": \"97-1(1)\"|\"article\": \"somewhere\"|impossible value: somewhere",
                "\"article\": \"97-1(1)\"|\"article\": \"97-1(1)\", \"unverified\": true|belongs to"
                        + " a source",
                "\"article\": \"97-1(1)\"|\"source\": \"a book\"|needs \"unverified\": true",
                "\"2023-01-01\"|\"2023-02-30\"|impossible value: 2023-02-30",
                "\"mazhilis\"|\"senate\"|body: impossible value: senate",
                "\"EL23\"|\"EL99\"|edition: impossible value: EL99",
                "\"14..<35\"|\"35..<14\"|impossible value: 35..<14",
                "\"P1M\"|\"P0D\"|districts.repeatVotingWithin.value: impossible value",
                "\"repeat-elections\"|\"REPEAT-ELECTIONS\"|impossible value",
                "\"id\": \"mazhilis-2023\"|\"id\": \"other\"|id: is not the name of the file",
                "\"7/10\"|\"8/10\"|",
            })
    void a_file_that_cannot_be_the_law_names_file_and_key(
            String before, String after, String error) {
        String text = new String(Resource.bytes(Regimes.class, FILE), StandardCharsets.UTF_8);
        assertTrue(text.contains(before), before);
        byte[] changed =
                text.replaceFirst(
                                java.util.regex.Pattern.quote(before),
                                java.util.regex.Matcher.quoteReplacement(after))
                        .getBytes(StandardCharsets.UTF_8);
        if (error == null) {
            assertFalse(RegimeFile.read(FILE, changed).hash().isEmpty());
            return;
        }
        RegimeError thrown = assertThrows(RegimeError.class, () -> RegimeFile.read(FILE, changed));
        assertTrue(
                String.valueOf(thrown.getMessage()).startsWith(FILE + ": "), thrown.getMessage());
        assertTrue(String.valueOf(thrown.getMessage()).contains(error), thrown.getMessage());
    }

    @Test
    void a_file_that_is_not_json_is_refused() {
        for (String text : new String[] {"", "[]", "{", "{\"id\": 1, \"id\": 2}", "{} {}"}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThrows(RegimeError.class, () -> RegimeFile.read(FILE, bytes), text);
        }
    }
}
