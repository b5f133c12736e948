package kz.mandat.tally.protocol;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.UUID;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Protocols over HTTP, one by one. */
@Path("/api/protocols")
@Tag(name = "Protocols")
@RunOnVirtualThread
public class ProtocolResource {

    private final Protocols protocols;
    private final Acceptances acceptances;
    private final ProtocolList list;
    private final LiveCheck liveCheck;

    @Inject
    ProtocolResource(
            Protocols protocols, Acceptances acceptances, ProtocolList list, LiveCheck liveCheck) {
        this.liveCheck = liveCheck;
        this.list = list;
        this.protocols = protocols;
        this.acceptances = acceptances;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Roles.PRECINCT, Roles.TERRITORIAL, Roles.REGIONAL_SYSTEM})
    @Operation(summary = "Enter the protocol of a station in a contest")
    public ProtocolView enter(@NotNull ProtocolForm form) {
        return protocols.enter(form);
    }

    @POST
    @Path("/check")
    @RolesAllowed({
        Roles.PRECINCT,
        Roles.TERRITORIAL,
        Roles.CENTRAL,
        Roles.OBSERVER,
        Roles.REGIONAL_SYSTEM
    })
    @Operation(summary = "Check a form while it is typed; nothing is stored")
    public CheckView check(@NotNull ProtocolForm form) {
        return liveCheck.check(form);
    }

    @POST
    @Path("/{id}/second-entry")
    @Idempotent
    @RolesAllowed({Roles.PRECINCT, Roles.TERRITORIAL})
    @Operation(summary = "Enter the same protocol again, as another person")
    public ProtocolView enterAgain(@RestPath UUID id, @NotNull ProtocolForm form) {
        return protocols.enterAgain(id, form);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL})
    @Operation(summary = "Accept a protocol, which counts from then on")
    public ProtocolView accept(@RestPath UUID id, @NotNull @Valid AcceptRequest request) {
        acceptances.accept(id, request.reason());
        return protocols.find(id);
    }

    @POST
    @Path("/acceptances")
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL})
    @Operation(summary = "Accept the waiting protocols of a territory, a thousand at once")
    public AcceptedView acceptAll(@NotNull @Valid AcceptAllRequest request) {
        int accepted =
                acceptances.acceptAll(request.contest(), request.territory(), request.reason());
        return new AcceptedView(request.contest(), request.territory(), accepted);
    }

    @GET
    @RolesAllowed({
        Roles.PRECINCT,
        Roles.TERRITORIAL,
        Roles.DISTRICT,
        Roles.CENTRAL,
        Roles.OBSERVER,
        Roles.AUDITOR,
        Roles.REGIONAL_SYSTEM
    })
    @Operation(summary = "The protocols of the caller's unit by contest, territory, station, state")
    public Paged<ProtocolRow> list(
            @RestQuery @DefaultValue("") String contest,
            @RestQuery @DefaultValue("") String territory,
            @RestQuery @DefaultValue("") String station,
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") String cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        ProtocolList.Filter filter =
                new ProtocolList.Filter(contest, territory, station, state, cursor);
        return Paged.cut(list.find(filter, limit + 1), limit, ProtocolList::cursor);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PRECINCT,
        Roles.TERRITORIAL,
        Roles.DISTRICT,
        Roles.CENTRAL,
        Roles.OBSERVER,
        Roles.AUDITOR,
        Roles.REGIONAL_SYSTEM
    })
    @Operation(summary = "One protocol with its entries")
    public ProtocolView find(@RestPath UUID id) {
        return protocols.find(id);
    }
}
