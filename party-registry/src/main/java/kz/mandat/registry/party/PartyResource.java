package kz.mandat.registry.party;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The register of parties over HTTP: the justice authority writes, everybody reads. */
@Path("/api/parties")
@Tag(name = "Parties")
@RunOnVirtualThread
public class PartyResource {

    private final Parties parties;

    @Inject
    PartyResource(Parties parties) {
        this.parties = parties;
    }

    @POST
    @RolesAllowed(Roles.JUSTICE)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Enter the registration of a party")
    public PartyView register(@NotNull @Valid RegisterPartyRequest request) {
        return parties.register(request);
    }

    @GET
    @PermitAll
    @Operation(summary = "The register, now or as it stood on a day")
    public Paged<PartyView> list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("state") @Nullable PartyState state,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return parties.find(new PartyFilter(text, state), asOf, limit, cursor);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "One party, now or as it stood on a day")
    public PartyView get(String id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return parties.get(id, asOf);
    }

    @GET
    @Path("/{id}/history")
    @PermitAll
    @Operation(summary = "Every decision on one party, oldest first")
    public Paged<PartyVersionView> history(String id) {
        return Paged.whole(parties.history(id));
    }
}
