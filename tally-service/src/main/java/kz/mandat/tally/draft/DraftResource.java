package kz.mandat.tally.draft;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Drafts over HTTP, each for its author alone. */
@Path("/api/protocols/drafts")
@Tag(name = "Drafts")
@RunOnVirtualThread
public class DraftResource {

    private final Drafts drafts;

    @Inject
    DraftResource(Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed({Roles.PRECINCT, Roles.TERRITORIAL})
    @Operation(summary = "The caller's own drafts")
    public Paged<DraftView> mine() {
        return Paged.whole(drafts.mine());
    }

    @GET
    @Path("/{contest}/{station}")
    @RolesAllowed({Roles.PRECINCT, Roles.TERRITORIAL})
    @Operation(summary = "The caller's draft for a station in a contest")
    public DraftView find(@RestPath String contest, @RestPath String station) {
        return drafts.require(contest, station);
    }

    @PUT
    @Path("/{contest}/{station}")
    @RolesAllowed({Roles.PRECINCT, Roles.TERRITORIAL})
    @Operation(summary = "Save what was typed, going on from the revision that was loaded")
    public DraftView save(
            @RestPath String contest,
            @RestPath String station,
            @NotNull @Valid SaveDraftRequest request) {
        return drafts.save(contest, station, request);
    }

    @DELETE
    @Path("/{contest}/{station}")
    @RolesAllowed({Roles.PRECINCT, Roles.TERRITORIAL})
    @Operation(summary = "Give up the caller's draft")
    public void giveUp(@RestPath String contest, @RestPath String station) {
        drafts.giveUp(contest, station);
    }
}
