package kz.mandat.nominations.election;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Elections over HTTP. */
@Path("/api/elections")
@Tag(name = "Elections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ElectionResource {

    private final Elections elections;

    @Inject
    ElectionResource(Elections elections) {
        this.elections = elections;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Call an election; its contests follow from the law")
    public ElectionView call(@NotNull @Valid CallElectionRequest request) {
        return elections.call(request);
    }

    @GET
    @PermitAll
    @Operation(summary = "The elections that were called")
    public Paged<ElectionView> list(
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit,
            @RestQuery @Nullable String cursor) {
        return Paged.cut(elections.page(cursor, limit + 1), limit, ElectionView::id);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "One election with its contests")
    public ElectionView get(@RestPath String id) {
        return elections.view(id);
    }
}
