package kz.mandat.tally.protocol;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Comparing a single entry with its scan over HTTP. */
@Path("/api/protocols/{id}/scan-check")
@Tag(name = "Single entry")
@RunOnVirtualThread
public class ScanCheckResource {

    private final SingleEntries entries;

    @Inject
    ScanCheckResource(SingleEntries entries) {
        this.entries = entries;
    }

    @POST
    @Path("/opening")
    @Idempotent
    @RolesAllowed({Roles.PRECINCT, Roles.TERRITORIAL})
    @Operation(summary = "See a single entry in order to compare it with its scan")
    public ProtocolView look(@RestPath UUID id) {
        return entries.look(id);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PRECINCT, Roles.TERRITORIAL})
    @Operation(summary = "Say whether the single entry says what the scan shows")
    public ProtocolView check(@RestPath UUID id, @NotNull @Valid ScanCheckRequest request) {
        return entries.check(id, request);
    }
}
