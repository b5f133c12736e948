package kz.mandat.nominations.deposit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The deposit of a list (by its party) or of a candidate (by the code) over HTTP. */
@Path("/api/contests/{contest}/nominees/{holder}/deposit")
@Tag(name = "Deposits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DepositResource {

    private final Deposits deposits;

    @Inject
    DepositResource(Deposits deposits) {
        this.deposits = deposits;
    }

    @GET
    @RolesAllowed({Roles.PARTY, Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT, Roles.AUDITOR})
    @Operation(summary = "What is due, was paid and became of it, with each step's article")
    public DepositView get(@RestPath String contest, @RestPath String holder) {
        return deposits.of(contest, holder);
    }

    @POST
    @Path("/settlement")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "Settle a deposit by the published result: back or to the budget")
    public DepositView settle(
            @RestPath String contest,
            @RestPath String holder,
            @NotNull @Valid SettleDepositRequest request) {
        return deposits.settle(contest, holder, request);
    }
}
