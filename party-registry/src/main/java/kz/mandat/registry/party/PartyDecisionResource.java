package kz.mandat.registry.party;

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
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The justice authority's decisions on a registered party. */
@Path("/api/parties")
@Tag(name = "Parties")
@RunOnVirtualThread
public class PartyDecisionResource {

    private final PartyDecisions decisions;

    @Inject
    PartyDecisionResource(PartyDecisions decisions) {
        this.decisions = decisions;
    }

    @POST
    @Path("/{id}/changes")
    @RolesAllowed(Roles.JUSTICE)
    @Idempotent
    @Operation(summary = "Enter a change of name, leader, charter, address or certificate")
    public PartyView change(String id, @NotNull @Valid ChangePartyRequest request) {
        return decisions.change(id, request);
    }

    @POST
    @Path("/{id}/suspension")
    @RolesAllowed(Roles.JUSTICE)
    @Idempotent
    @Operation(summary = "Enter a suspension by a court (art. 13)")
    public PartyView suspend(String id, @NotNull @Valid SuspendPartyRequest request) {
        return decisions.suspend(id, request);
    }

    @POST
    @Path("/{id}/reinstatement")
    @RolesAllowed(Roles.JUSTICE)
    @Idempotent
    @Operation(summary = "Enter the end of a suspension")
    public PartyView reinstate(String id, @NotNull @Valid ReinstatePartyRequest request) {
        return decisions.reinstate(id, request);
    }

    @POST
    @Path("/{id}/liquidation")
    @RolesAllowed(Roles.JUSTICE)
    @Idempotent
    @Operation(summary = "Enter the liquidation of a party (art. 14)")
    public PartyView liquidate(String id, @NotNull @Valid LiquidatePartyRequest request) {
        return decisions.liquidate(id, request);
    }

    @GET
    @Path("/missed-elections")
    @RolesAllowed({Roles.JUSTICE, Roles.CENTRAL, Roles.AUDITOR})
    @Operation(summary = "Parties that missed two elections of the parliament (art. 14(5)6)")
    public Paged<MissedElections> missedElections() {
        return Paged.whole(decisions.missedTwice());
    }
}
