package kz.mandat.platform.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    private static final String KAZAKH = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі";

    @Test
    void kazakh_russian_and_english_letters_can_be_read_back() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(PdfPages.of(page(KAZAKH + " Протокол № 7 «да» — yes")))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains(KAZAKH), text);
            assertTrue(text.contains("Протокол № 7 «да» — yes"), text);
            assertTrue(text.contains("1 / 1"), text);
        }
    }

    @Test
    void the_document_is_archival_and_tagged_and_every_font_is_embedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfPages.of(page("<b>Қ</b> <em>Ң</em>")))) {
            String metadata =
                    new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfaid"), metadata);
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("kk", pdf.getDocumentCatalog().getLanguage());
            assertEquals(1, pdf.getDocumentCatalog().getOutputIntents().size());
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font::getName);
                    assertTrue(font.getName().contains("DejaVu"), font::getName);
                    fonts++;
                }
            }
            assertEquals(3, fonts);
        }
    }

    @Test
    void what_no_document_may_hold_is_replaced_and_nothing_is_fetched() throws IOException {
        String body = "a\u0000b <img alt=\"x\" src=\"http://127.0.0.1:1/x.png\"/> \uD83D\uDE00";
        try (PDDocument pdf = Loader.loadPDF(PdfPages.of(page(body)))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("a"));
        }
    }

    @Test
    void a_page_that_is_not_well_formed_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> PdfPages.of(page("<p>open")));
        assertThrows(IllegalArgumentException.class, () -> PdfPages.of("no page"));
    }

    private static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"kk\"><head><meta charset=\"utf-8\"/><title>T</title></head>"
                + "<body><p>"
                + body
                + "</p></body></html>";
    }
}
