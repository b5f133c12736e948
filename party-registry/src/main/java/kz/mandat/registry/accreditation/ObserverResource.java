package kz.mandat.registry.accreditation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Badges: printed by a commission, checked by anybody. */
@Path("/api/badges/{code}")
@Tag(name = "Accreditation")
@RunOnVirtualThread
public class ObserverResource {

    private final Observers observers;
    private final BadgePage badges;

    @Inject
    ObserverResource(Observers observers, BadgePage badges) {
        this.observers = observers;
        this.badges = badges;
    }

    @GET
    @PermitAll
    @Operation(summary = "Check the code of a badge")
    public ObserverView check(String code) {
        return observers.check(code);
    }

    @GET
    @Path("/badge")
    @Produces("text/html;charset=UTF-8")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "The badge to print; leaves an audit record")
    public String badge(String code) {
        return badges.of(observers.badge(code));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Withdraw one observer's accreditation")
    public ObserverView withdraw(String code, @NotNull @Valid WithdrawRequest request) {
        return observers.withdraw(code, request);
    }
}
