package kz.mandat.tally.offline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Packages for work without a network over HTTP. */
@Path("/api/stations/offline-packages")
@Tag(name = "Offline packages")
@RunOnVirtualThread
public class OfflinePackageResource {

    private final OfflinePackages packages;
    private final PackageKeys keys;

    @Inject
    OfflinePackageResource(OfflinePackages packages, PackageKeys keys) {
        this.packages = packages;
        this.keys = keys;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.REGIONAL_SYSTEM, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Make a signed package of a territory's stations and forms")
    public SignedPackage make(@NotNull @Valid MakePackageRequest request) {
        return packages.make(request);
    }

    @GET
    @Path("/keys")
    @PermitAll
    @Operation(summary = "The public key of the packages, as a JSON Web Key Set")
    public Map<String, Object> keys() {
        return keys.published();
    }
}
