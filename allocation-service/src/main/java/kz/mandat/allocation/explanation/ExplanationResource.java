package kz.mandat.allocation.explanation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import kz.mandat.law.Language;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Results explained, for programs and on paper. */
@Path("/api/results/{contest}/explanation")
@Tag(name = "Explanations")
@RunOnVirtualThread
public class ExplanationResource {

    private final Explanations explanations;
    private final ExplanationDocuments documents;

    @Inject
    ExplanationResource(Explanations explanations, ExplanationDocuments documents) {
        this.explanations = explanations;
        this.documents = documents;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives the steps, the reason of every mandate, and what was close")
    public ExplanationView get(@PathParam("contest") String contest) {
        return explanations.of(contest);
    }

    @GET
    @Path("page")
    @PermitAll
    @Produces("text/html;charset=UTF-8")
    @Operation(summary = "Gives a page to print that can be followed with a pocket calculator")
    public String page(
            @PathParam("contest") String contest,
            @QueryParam("lang") @DefaultValue("kk") String language) {
        return documents.page(explanations.of(contest), language(language));
    }

    @GET
    @Path("page.pdf")
    @PermitAll
    @Produces("application/pdf")
    @Operation(summary = "Gives the same page as a PDF/A document with tags")
    public byte[] pdf(
            @PathParam("contest") String contest,
            @QueryParam("lang") @DefaultValue("kk") String language) {
        return documents.of(explanations.of(contest), language(language));
    }

    @GET
    @Path("margins")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives the fewest votes that change a seat: overall, per pair, per seat")
    public MarginsView margins(@PathParam("contest") String contest) {
        return explanations.marginsOf(contest);
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.invalid(
                                FieldError.of("lang", InputRule.INVALID, "kk, ru, en")));
    }
}
