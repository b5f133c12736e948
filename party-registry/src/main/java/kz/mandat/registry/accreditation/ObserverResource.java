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
import jakarta.ws.rs.core.MediaType;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.registry.login.Credentials;
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
    private final HandOvers handOvers;

    @Inject
    ObserverResource(Observers observers, BadgePage badges, HandOvers handOvers) {
        this.observers = observers;
        this.badges = badges;
        this.handOvers = handOvers;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Check the code of a badge")
    public ObserverView check(String code) {
        return observers.check(code);
    }

    @GET
    @PermitAll
    @Produces("text/html;charset=UTF-8")
    @Operation(summary = "The same as a page for whoever scans the code")
    public String checkPage(String code) {
        return badges.check(observers.check(code));
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

    // Not idempotent: a repeated answer would have to be kept, and a password is kept nowhere.
    @POST
    @Path("/login")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(
            summary =
                    "Hand the observer's login over: a new password for the first sign-in, shown"
                            + " once")
    public Credentials handOver(String code, @NotNull @Valid HandOverRequest request) {
        return handOvers.handOver(code, request);
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
