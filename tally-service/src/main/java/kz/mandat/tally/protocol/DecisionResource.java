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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Decisions on protocols over HTTP. */
@Path("/api/protocols")
@Tag(name = "Decisions on protocols")
@RunOnVirtualThread
public class DecisionResource {

    private final Decisions decisions;
    private final Annulments annulments;
    private final MobileBoxes boxes;
    private final Protocols protocols;

    @Inject
    DecisionResource(
            Decisions decisions, Annulments annulments, MobileBoxes boxes, Protocols protocols) {
        this.decisions = decisions;
        this.annulments = annulments;
        this.boxes = boxes;
        this.protocols = protocols;
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL})
    @Operation(summary = "Send back a protocol that does not count yet, with the reason")
    public ProtocolView giveBack(@RestPath UUID id, @NotNull @Valid DecisionRequest request) {
        decisions.giveBack(id, request);
        return protocols.find(id);
    }

    @POST
    @Path("/{id}/reopening")
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL})
    @Operation(
            summary = "Take an accepted protocol out of the totals by decision, and send it back")
    public ProtocolView reopen(@RestPath UUID id, @NotNull @Valid DecisionRequest request) {
        decisions.reopen(id, request);
        return protocols.find(id);
    }

    @POST
    @Path("/{id}/recount")
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL})
    @Operation(
            summary =
                    "Order a recount; ground: proxy-application (art. 43(7-1)) or higher-commission"
                            + " (art. 43(9))")
    public ProtocolView recount(@RestPath UUID id, @NotNull @Valid DecisionRequest request) {
        decisions.recount(id, request);
        return protocols.find(id);
    }

    @POST
    @Path("/{id}/count-as-stated")
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL})
    @Operation(summary = "Count a contradictory protocol as the signed paper says, with the ground")
    public ProtocolView countAsStated(@RestPath UUID id, @NotNull @Valid DecisionRequest request) {
        decisions.countAsStated(id, request);
        return protocols.find(id);
    }

    @POST
    @Path("/{id}/mobile-boxes/{number}/annulment")
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL})
    @Operation(
            summary =
                    "Void a mobile box with more ballots than written applications (art. 43(3-1))")
    public ProtocolView annulBox(
            @RestPath UUID id, @RestPath long number, @NotNull @Valid DecisionRequest request) {
        boxes.annul(id, number, request);
        return protocols.find(id);
    }

    @POST
    @Path("/annulments")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Roles.CENTRAL)
    @Operation(
            summary =
                    "Annul the vote at stations (law of 2026), in an administrative unit or in a"
                            + " constituency")
    public AnnulmentView annul(@NotNull @Valid AnnulRequest request) {
        return annulments.annul(request);
    }

    @POST
    @Path("/absences")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL})
    @Operation(summary = "Declare by a signed act that a station has no protocol")
    public ProtocolView declareAbsent(@NotNull @Valid AbsenceRequest request) {
        return protocols.find(annulments.declareAbsent(request));
    }
}
