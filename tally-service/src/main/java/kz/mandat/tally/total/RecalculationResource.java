package kz.mandat.tally.total;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Counting the sums again over HTTP. */
@Path("/api/totals/{contest}/recalculation")
@Tag(name = "Totals")
@RunOnVirtualThread
public class RecalculationResource {

    private final Recalculations recalculations;

    @Inject
    RecalculationResource(Recalculations recalculations) {
        this.recalculations = recalculations;
    }

    @GET
    @RolesAllowed({Roles.CENTRAL, Roles.AUDITOR})
    @Operation(summary = "Count the sums again from the protocols and show what differs")
    public RecalculationView check(@RestPath String contest) {
        return recalculations.check(contest);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Put the kept sums right where they differ from the protocols")
    public RecalculationView correct(
            @RestPath String contest, @NotNull @Valid RecalculateRequest request) {
        return recalculations.correct(contest, request.reason());
    }
}
