package kz.mandat.nominations.demo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Demonstration data over HTTP; where it is not switched on there is nothing at this address. */
@Path("/api/demo-days")
@Tag(name = "Demonstration")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DemoDayResource {

    private final DemoDays days;
    private final boolean enabled;

    @Inject
    DemoDayResource(DemoDays days, @ConfigProperty(name = "mandat.demo.enabled") boolean enabled) {
        this.days = days;
        this.enabled = enabled;
    }

    @POST
    @Path("/2023-03-19")
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Record all elections of 19 March 2023, generated where not published")
    public DemoDays.Recorded march2023() {
        if (!enabled) {
            throw ProblemException.notFound("demonstration day", "2023-03-19");
        }
        return days.march2023();
    }
}
