package kz.mandat.tally.progress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.mandat.platform.security.Roles;
import kz.mandat.tally.contest.Contests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The progress board over HTTP. */
@Path("/api/protocols/progress")
@Tag(name = "Progress")
@RunOnVirtualThread
public class ProgressResource {

    private final Progress progress;
    private final Contests contests;

    @Inject
    ProgressResource(Progress progress, Contests contests) {
        this.progress = progress;
        this.contests = contests;
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
    @Operation(
            summary =
                    "How far the protocols of a contest have come in a territory and directly below it")
    public ProgressView find(
            @RestQuery @NotBlank String contest, @RestQuery @DefaultValue("KZ") String territory) {
        contests.require(contest);
        return progress.of(contest, territory);
    }
}
