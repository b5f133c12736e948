package kz.mandat.tally.progress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
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
    private final StationsOnBoard stations;
    private final Contests contests;

    @Inject
    ProgressResource(Progress progress, StationsOnBoard stations, Contests contests) {
        this.stations = stations;
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
                    "How far the protocols of a contest have come in a territory and directly below"
                            + " it")
    public ProgressView find(
            @RestQuery @NotBlank String contest, @RestQuery @DefaultValue("KZ") String territory) {
        contests.require(contest);
        return progress.of(contest, territory);
    }

    @GET
    @Path("/stations")
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
                    "The stations behind the board's figures, by state: missing, drafted, late, or"
                            + " a protocol's")
    public Paged<StationProgress> stations(
            @RestQuery @NotBlank String contest,
            @RestQuery @DefaultValue("KZ") String territory,
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") String cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return Paged.cut(
                stations.find(contest, territory, state, cursor, limit + 1),
                limit,
                StationProgress::station);
    }
}
