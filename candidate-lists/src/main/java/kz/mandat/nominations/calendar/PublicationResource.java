package kz.mandat.nominations.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** The publication of an election's results over HTTP. */
@Path("/api/elections/{election}/publication")
@Tag(name = "Calendar")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PublicationResource {

    private final Publications publications;

    @Inject
    PublicationResource(Publications publications) {
        this.publications = publications;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Record when the results were set and published")
    public PublishResultsRequest record(
            @RestPath String election, @NotNull @Valid PublishResultsRequest request) {
        return publications.record(election, request);
    }
}
