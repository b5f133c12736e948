package kz.mandat.nominations.appeal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Appeals over HTTP. */
@Path("/api/contests/{contest}/appeals")
@Tag(name = "Appeals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppealResource {

    private final Appeals appeals;

    @Inject
    AppealResource(Appeals appeals) {
        this.appeals = appeals;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.PARTY, Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Lodge an appeal within its term, or record one that was lodged in court")
    public AppealView lodge(@RestPath String contest, @NotNull @Valid LodgeAppealRequest request) {
        return appeals.lodge(contest, request);
    }

    @GET
    @RolesAllowed({Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL, Roles.AUDITOR})
    @Operation(summary = "The appeals of a contest, for its commission")
    public Paged<AppealView> list(@RestPath String contest) {
        return Paged.whole(appeals.ofContest(contest));
    }
}
