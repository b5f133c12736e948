package kz.mandat.allocation.past;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Past elections as results only. */
@Path("/api/results/past-elections")
@Tag(name = "Past elections")
@RunOnVirtualThread
public class PastElectionResource {

    private final PastElections elections;

    @Inject
    PastElectionResource(PastElections elections) {
        this.elections = elections;
    }

    @GET
    @PermitAll
    @Operation(summary = "Lists the past elections, newest first")
    public Paged<PastElectionSummary> list() {
        return Paged.whole(elections.list());
    }

    @GET
    @Path("{election}")
    @PermitAll
    @Operation(summary = "Shows what was announced beside what the law of the day gives")
    public PastElectionView get(@PathParam("election") String id) {
        return elections.get(id);
    }

    @POST
    @RolesAllowed(Roles.CENTRAL)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Loads a past election as it was announced, with its sources")
    public PastElectionView load(@NotNull @Valid PastElectionRequest told) {
        return elections.load(told);
    }
}
