package kz.mandat.allocation.explanation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Mazhilis2023;
import kz.mandat.allocation.result.Races;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExplanationResourceTest {

    private static final String CONTEST = "explained-list";

    @Inject Inbox inbox;

    @BeforeEach
    void tellTheResultOf2023() {
        inbox.take(Mazhilis2023.nominations(CONTEST));
        inbox.take(List.of(Mazhilis2023.allCounted(CONTEST, 1)));
    }

    @Test
    void every_one_of_the_69_mandates_has_its_reason() {
        explanation("")
                .body("mandates", hasSize(69))
                .body("mandates.findAll { it.list == 'amanat' }", hasSize(40))
                .body(
                        "mandates.find { it.list == 'amanat' && it.seat == 1 }.reason.article",
                        containsString("97-1"))
                .body("result.quotient", equalTo("1990573/23"));
    }

    @Test
    void the_smallest_move_of_2023_takes_12736_votes_from_osdp() {
        explanation("/margins")
                .body("smallestMove.from", equalTo("osdp"))
                .body("smallestMove.votes", equalTo(12_736))
                .body("smallestMove.changes.list", hasItem("osdp"))
                .body("smallestNotCast.from", equalTo("osdp"))
                .body("smallestNotCast.votes", equalTo(13_407));
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Әр мандаттың негізі",
        "ru, Основание каждого мандата",
        "en, The reason of every mandate"
    })
    void the_page_to_print_speaks_three_languages(String language, String caption) {
        given().get("/api/results/" + CONTEST + "/explanation/page?lang=" + language)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("lang=\"" + language + "\""))
                .body(containsString(caption));
    }

    @Test
    void the_page_shows_the_figures_that_a_pocket_calculator_gives() {
        given().get("/api/results/" + CONTEST + "/explanation/page?lang=en")
                .then()
                .body(containsString("5,971,719 ÷ 69 = 86,546.6521"))
                .body(containsString("3,431,510 × 69 ÷ 5,971,719 = 39.64"))
                .body(containsString("12,736"));
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Әр мандаттың негізі",
        "ru, Основание каждого мандата",
        "en, The reason of every mandate"
    })
    void the_explanation_is_a_document_in_three_languages(String language, String caption)
            throws IOException {
        byte[] document =
                given().get("/api/results/" + CONTEST + "/explanation/page.pdf?lang=" + language)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray();
        try (PDDocument pdf = Loader.loadPDF(document)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains(caption), text);
            assertTrue(text.contains("÷ 69 = 86"), text);
            assertTrue(pdf.getNumberOfPages() > 3, () -> "pages: " + pdf.getNumberOfPages());
            assertTrue(text.contains("1 / " + pdf.getNumberOfPages()), text);
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
        }
        given().get("/api/results/" + CONTEST + "/explanation/page.pdf?lang=de")
                .then()
                .statusCode(400);
        given().get("/api/results/none/explanation/page.pdf").then().statusCode(404);
    }

    @Test
    void a_constituency_is_explained_by_its_lead() {
        counted("explained-d01", "mazhilis-2023", Map.of("c01", 7L, "c02", 3L));

        given().get("/api/results/explained-d01/explanation")
                .then()
                .statusCode(200)
                .body("margins", nullValue())
                .body("mandates", hasSize(1))
                .body("mandates[0].list", equalTo("c01"))
                .body("mandates[0].reason.article", equalTo("9"))
                .body("district.lead", equalTo(4))
                .body("district.moved", equalTo(2));
        given().get("/api/results/explained-d01/explanation/margins").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "mazhilis-2023, kk, 4\u00a0дауыс",
        "maslikhat-region-2023, ru, на 4\u00a0голоса",
        "maslikhat-district-2023, en, leads c02 by 4\u00a0votes",
        "akim-2023, ru, 113-10(2)"
    })
    void every_kind_of_constituency_has_its_page(String regime, String language, String words) {
        String contest = "explained-" + regime + "-d02";
        counted(contest, regime, Map.of("c01", 7L, "c02", 3L));

        given().get("/api/results/" + contest + "/explanation/page?lang=" + language)
                .then()
                .statusCode(200)
                .body(containsString("7 + 3 + 0 = 10"))
                .body(containsString(words))
                .body(not(containsString("<th scope=\"col\" class=\"number\">Остаток")));
    }

    @Test
    void a_tie_has_its_page_too() {
        counted("explained-d03", "mazhilis-2023", Map.of("c01", 5L, "c02", 5L, "c03", 1L));

        given().get("/api/results/explained-d03/explanation/page?lang=ru")
                .then()
                .statusCode(200)
                .body(containsString("Назначается повторное голосование"))
                .body(containsString("95(3)"));
        given().get("/api/results/explained-d03/explanation")
                .then()
                .body("district", nullValue())
                .body("mandates", empty());
    }

    @Test
    void the_lists_of_a_maslikhat_are_explained_by_its_own_articles() {
        inbox.take(
                List.of(
                        Facts.contestOpened("explained-m-list", "maslikhat-region-2023", 17),
                        Facts.listRegistered("explained-m-list", "auyl", "2023-02-10T10:00:00Z"),
                        Facts.listRegistered("explained-m-list", "qhp", "2023-02-10T11:00:00Z"),
                        Facts.totalsChanged(
                                "explained-m-list", 1, 3, 3, 5, Map.of("auyl", 90L, "qhp", 10L))));

        given().get("/api/results/explained-m-list/explanation/page?lang=kk")
                .then()
                .statusCode(200)
                .body(containsString("111-1(3)"))
                .body(containsString("90 + 10 + 5 = 105"))
                .body(containsString("100 ÷ 17 = 5"));
    }

    private void counted(String contest, String regime, Map<String, Long> votes) {
        inbox.take(Races.counted(contest, regime, "KZ", votes));
    }

    @Test
    void an_unknown_contest_and_an_unknown_language_are_problems() {
        given().get("/api/results/nowhere/explanation").then().statusCode(404);
        given().get("/api/results/" + CONTEST + "/explanation/page?lang=fr")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("lang"));
    }

    private static ValidatableResponse explanation(String path) {
        return given().get("/api/results/" + CONTEST + "/explanation" + path)
                .then()
                .statusCode(200);
    }
}
