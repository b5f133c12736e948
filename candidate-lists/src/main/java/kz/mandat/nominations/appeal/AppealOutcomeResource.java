package kz.mandat.nominations.appeal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The outcomes of appeals over HTTP. */
@Path("/api/appeals/{id}/outcome")
@Tag(name = "Appeals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppealOutcomeResource {

    private final Appeals appeals;

    @Inject
    AppealOutcomeResource(Appeals appeals) {
        this.appeals = appeals;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Record the outcome; an upheld appeal undoes the decision")
    public AppealView decide(@RestPath UUID id, @NotNull @Valid DecideAppealRequest request) {
        return appeals.decide(id, request);
    }
}
