package kz.mandat.nominations.election;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Contests over HTTP. */
@Path("/api/contests")
@Tag(name = "Elections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ContestResource {

    private final Contests contests;

    @Inject
    ContestResource(Contests contests) {
        this.contests = contests;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "One contest: body, seats, regime and day of voting")
    public ContestPage get(@RestPath String id) {
        return ContestPage.of(contests.get(id));
    }
}
