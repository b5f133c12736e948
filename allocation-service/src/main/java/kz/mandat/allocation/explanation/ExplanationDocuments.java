package kz.mandat.allocation.explanation;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.allocation.stored.Fingerprint;
import kz.mandat.allocation.stored.Recent;
import kz.mandat.law.Language;
import kz.mandat.platform.print.PdfPages;

/** Explanations as pages and as documents; a document is made once as long as it is asked for. */
@ApplicationScoped
class ExplanationDocuments {

    private static final int REMEMBERED = 64;

    private final Template page;
    private final Recent<String, byte[]> documents = new Recent<>(REMEMBERED);

    @Inject
    ExplanationDocuments(@Location("explanation.html") Template page) {
        this.page = page;
    }

    String page(ExplanationView explanation, Language language) {
        return page.data("page", ExplanationPage.of(explanation, language)).render();
    }

    byte[] of(ExplanationView explanation, Language language) {
        String html = page(explanation, language);
        return documents.get(Fingerprint.of(html), () -> PdfPages.of(html));
    }
}
