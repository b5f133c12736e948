package kz.mandat.tally.protocol;

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
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Commissions' choices of the scan-checked single entry over HTTP. */
@Path("/api/territories/{territory}/single-entry")
@Tag(name = "Single entry")
@RunOnVirtualThread
public class SingleEntryResource {

    private final SingleEntries entries;

    @Inject
    SingleEntryResource(SingleEntries entries) {
        this.entries = entries;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Choose the scan-checked single entry for the territory's small stations")
    public SingleEntryChoice choose(
            @RestPath String territory, @NotNull @Valid ChooseSingleEntryRequest request) {
        return entries.choose(territory, request);
    }

    @GET
    @PermitAll
    @Operation(summary = "The territory's choices of the single entry, the newest first")
    public Paged<SingleEntryChoice> choices(@RestPath String territory) {
        return Paged.whole(entries.choices(territory));
    }
}
