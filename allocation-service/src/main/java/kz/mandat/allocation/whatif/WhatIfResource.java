package kz.mandat.allocation.whatif;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import kz.mandat.law.Language;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions "what if", open to everybody without login. */
@Path("/api/what-if")
@Tag(name = "What if")
@RunOnVirtualThread
public class WhatIfResource {

    private final WhatIf whatIf;
    private final Template page;

    @Inject
    WhatIfResource(WhatIf whatIf, @Location("what-if.html") Template page) {
        this.whatIf = whatIf;
        this.page = page;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Distributes the mandates under a supposition and shows every seat's change",
            description =
                    "Another regime keeps the number of mandates of the contest unless seats is given.")
    public WhatIfView ask(@BeanParam SuppositionQuery query) {
        return whatIf.answer(query);
    }

    @GET
    @Path("page")
    @PermitAll
    @Produces("text/html;charset=UTF-8")
    @Operation(summary = "Gives the same answer as a page to print, marked as not official")
    public String page(
            @BeanParam SuppositionQuery query,
            @QueryParam("lang") @DefaultValue("kk") String language) {
        Language chosen =
                Arrays.stream(Language.values())
                        .filter(one -> one.tag().equals(language))
                        .findFirst()
                        .orElseThrow(() ->
                                ProblemException.invalid(
                                        FieldError.of("lang", InputRule.INVALID, "kk, ru, en")));
        return page.data("page", WhatIfPage.of(whatIf.answer(query), chosen)).render();
    }
}
