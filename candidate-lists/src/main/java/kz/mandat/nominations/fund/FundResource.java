package kz.mandat.nominations.fund;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Election funds over HTTP. */
@Path("/api/contests/{contest}/funds")
@Tag(name = "Election funds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FundResource {

    private final Funds funds;

    @Inject
    FundResource(Funds funds) {
        this.funds = funds;
    }

    /**
     * A fund of a party's list (by its party) or of a candidate (by its id); whether it is for
     * repeat voting follows from the contest.
     */
    public record OpenFundRequest(
            @NotBlank @Size(max = 60) String holder,
            @NotBlank @Size(max = 60) String account,
            @Nullable Boolean repeatVoting) {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "Open the fund of a registered list or candidate")
    public FundView open(@RestPath String contest, @NotNull @Valid OpenFundRequest request) {
        return funds.open(contest, request);
    }

    @POST
    @Path("/{holder}/statements")
    @Idempotent
    @Consumes("text/csv")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "Book a bank's statement from CSV under the limits of the law")
    public StatementAnswer book(
            @RestPath String contest, @RestPath String holder, @NotBlank String csv) {
        return funds.book(contest, holder, csv);
    }

    @POST
    @Path("/{holder}/leftover")
    @Idempotent
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "Record that what was left of a fund has gone (art. 34(7), 34(9))")
    public FundView settle(
            @RestPath String contest,
            @RestPath String holder,
            @NotNull @Valid LeftoverRequest request) {
        return funds.settle(contest, holder, request);
    }

    @GET
    @PermitAll
    @Operation(summary = "The funds of a contest as they are published")
    public Paged<FundView> published(@RestPath String contest) {
        return Paged.whole(funds.published(contest));
    }
}
