package kz.mandat.tally.print;

import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PrintResourceTest {

    private static final String STATION = "75-0001";

    @Inject Suite suite;

    private String id;

    @BeforeEach
    void enter() {
        String contest = suite.newContest();
        id =
                suite.enter(
                                clerk("precinct-1", STATION),
                                new Protocol(contest, STATION)
                                        .with("remarks", "<script>alert(1)</script>")
                                        .with(
                                                "specialOpinions",
                                                List.of("100% of the lamps were out")))
                        .extract()
                        .path("id");
    }

    @Test
    void figures_are_repeated_in_words_in_kazakh_and_russian() {
        as(clerk("precinct-1", STATION))
                .get("/api/protocols/{id}/print", id)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("триста пятьдесят"))
                .body(containsString("үш жүз елу"))
                .body(containsString("chair"))
                .body(containsString("100% of the lamps were out"));
    }

    @Test
    void what_people_wrote_is_no_code() {
        as(clerk("precinct-1", STATION))
                .get("/api/protocols/{id}/print", id)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(not(containsString("<script>")))
                .body(containsString("&lt;script&gt;"));
    }

    @Test
    void the_paper_is_a_document_of_one_language_where_that_is_asked_for() throws IOException {
        String paper = text("");
        assertTrue(paper.contains("триста пятьдесят") && paper.contains("үш жүз елу"), paper);
        assertTrue(paper.contains("Тасымалды жәшіктер") && paper.contains("<script>"), paper);
        String kazakh = text("?lang=kk");
        assertTrue(kazakh.contains("үш жүз елу") && !kazakh.contains("Подписали"), kazakh);
        String russian = text("?lang=ru");
        assertTrue(russian.contains("Подписали") && !russian.contains("Қол қойғандар"), russian);
        String english = text("?lang=en");
        assertTrue(english.contains("Signed by") && english.contains("chair"), english);
        as(clerk("precinct-1", STATION))
                .get("/api/protocols/{id}/print.pdf?lang=de", id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("lang"));
    }

    private String text(String language) throws IOException {
        byte[] document =
                as(clerk("precinct-1", STATION))
                        .get("/api/protocols/{id}/print.pdf" + language, id)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray();
        try (PDDocument pdf = Loader.loadPDF(document)) {
            assertTrue(pdf.getNumberOfPages() <= 2, () -> "pages: " + pdf.getNumberOfPages());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("1 / " + pdf.getNumberOfPages()), text);
            return text;
        }
    }

    @Test
    void a_sheet_is_for_those_who_may_read_the_figures() {
        as("no-token").get("/api/protocols/{id}/print.pdf", id).then().statusCode(401);
        as(clerk("c", "71-0001")).get("/api/protocols/{id}/print.pdf", id).then().statusCode(403);
        as("no-token").get("/api/protocols/{id}/print", id).then().statusCode(401);
        as(clerk("c", "71-0001")).get("/api/protocols/{id}/print", id).then().statusCode(403);
        as(Tokens.of("p", "party", "party:amanat"))
                .get("/api/protocols/{id}/print", id)
                .then()
                .statusCode(403);
        as(clerk("precinct-2", STATION))
                .get("/api/protocols/{id}/print", id)
                .then()
                .statusCode(404);
    }
}
