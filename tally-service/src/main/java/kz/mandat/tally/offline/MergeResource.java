package kz.mandat.tally.offline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The merge of packages over HTTP. */
@Path("/api/protocols/offline-merges")
@Tag(name = "Offline packages")
@RunOnVirtualThread
public class MergeResource {

    private final Merges merges;

    @Inject
    MergeResource(Merges merges) {
        this.merges = merges;
    }

    /** A type of its own, since the forms of a region may be more than a usual JSON body. */
    @POST
    @Consumes("application/vnd.mandat.offline-merge+json")
    @RolesAllowed({Roles.REGIONAL_SYSTEM, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Take in the forms of a package, with a report of conflicts")
    public MergeReport merge(@NotNull @Valid MergeRequest request) {
        return merges.merge(request);
    }
}
