package kz.mandat.tally.protocol;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Protocols over HTTP, one by one. */
@Path("/api/protocols")
@Tag(name = "Protocols")
@RunOnVirtualThread
public class ProtocolResource {

    private final Protocols protocols;
    private final Acceptances acceptances;

    @Inject
    ProtocolResource(Protocols protocols, Acceptances acceptances) {
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
    @RolesAllowed({Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Accept a protocol, which counts from then on")
    public ProtocolView accept(@RestPath UUID id, @NotNull @Valid AcceptRequest request) {
        acceptances.accept(id, request.reason());
        return protocols.find(id);
    }

    @POST
    @Path("/acceptances")
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Accept the waiting protocols of a territory, a thousand at once")
    public AcceptedView acceptAll(@NotNull @Valid AcceptAllRequest request) {
        int accepted =
                acceptances
                        .acceptAll(request.contest(), request.territory(), request.reason())
                        .size();
        return new AcceptedView(request.contest(), request.territory(), accepted);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PRECINCT,
        Roles.TERRITORIAL,
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
