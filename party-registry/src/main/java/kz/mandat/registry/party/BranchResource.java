package kz.mandat.registry.party;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import org.jboss.resteasy.reactive.ResponseStatus;

/** A party's branches over HTTP: the justice authority writes, everybody reads. */
@Path("/api/parties/{id}/branches")
@Tag(name = "Parties")
@RunOnVirtualThread
public class BranchResource {

    private final Branches branches;

    @Inject
    BranchResource(Branches branches) {
        this.branches = branches;
    }

    @POST
    @RolesAllowed(Roles.JUSTICE)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Enter the registration of a branch (art. 10)")
    public BranchesView register(String id, @NotNull @Valid RegisterBranchRequest request) {
        return branches.register(id, request);
    }

    @GET
    @PermitAll
    @Operation(summary = "The branches by region, with the term in which they are due")
    public BranchesView list(String id) {
        return branches.of(id);
    }
}
