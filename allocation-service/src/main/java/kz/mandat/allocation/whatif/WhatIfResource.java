package kz.mandat.allocation.whatif;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions "what if", open to everybody without login. */
@Path("/api/what-if")
@Tag(name = "What if")
@RunOnVirtualThread
public class WhatIfResource {

    private final WhatIf whatIf;

    @Inject
    WhatIfResource(WhatIf whatIf) {
        this.whatIf = whatIf;
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
}
