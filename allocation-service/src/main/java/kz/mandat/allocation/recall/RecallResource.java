package kz.mandat.allocation.recall;

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

/** The recalls of a constituency's deputy. */
@Path("/api/mandates/{contest}/recalls")
@Tag(name = "Recalls")
@RunOnVirtualThread
public class RecallResource {

    private final Recalls recalls;

    @Inject
    RecallResource(Recalls recalls) {
        this.recalls = recalls;
    }

    @GET
    @PermitAll
    @Operation(summary = "Shows the recalls of the deputy, step by step with their articles")
    public Paged<RecallView> list(@PathParam("contest") String contest) {
        return Paged.whole(recalls.of(contest));
    }

    @POST
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Registers a voter's application: signatures may be collected")
    public RecallView register(
            @PathParam("contest") String contest, @NotNull @Valid RegisterRecallRequest request) {
        return recalls.register(contest, request);
    }

    @POST
    @Path("{number}/signatures")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Records the checked signatures: more than a tenth of the voters")
    public RecallView count(
            @PathParam("contest") String contest,
            @PathParam("number") int number,
            @NotNull @Valid SignaturesRequest request) {
        return recalls.count(contest, number, request);
    }

    @POST
    @Path("{number}/vote")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Orders the vote on the recall within two months")
    public RecallView order(
            @PathParam("contest") String contest,
            @PathParam("number") int number,
            @NotNull @Valid OrderRecallVoteRequest request) {
        return recalls.order(contest, number, request);
    }

    @POST
    @Path("{number}/outcome")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Sets the outcome: a third took part, more than half for the recall")
    public RecallView decide(
            @PathParam("contest") String contest,
            @PathParam("number") int number,
            @NotNull @Valid DecideRecallRequest request) {
        return recalls.decide(contest, number, request);
    }
}
