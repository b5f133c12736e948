package kz.mandat.tally.turnout;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Turnout over HTTP. */
@Path("/api/turnout/{election}")
@Tag(name = "Turnout")
@RunOnVirtualThread
public class TurnoutResource {

    private final TurnoutReports reports;
    private final PublishedTurnout published;
    private final Turnout turnout;
    private final Audit audit;

    @Inject
    TurnoutResource(
            TurnoutReports reports, PublishedTurnout published, Turnout turnout, Audit audit) {
        this.reports = reports;
        this.published = published;
        this.turnout = turnout;
        this.audit = audit;
    }

    @GET
    @PermitAll
    @Operation(summary = "The curve of turnout of a territory and those directly below it")
    public TurnoutView find(
            @RestPath String election, @RestQuery @DefaultValue("KZ") String territory) {
        return turnout.of(election, territory);
    }

    @POST
    @Path("/reports")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Roles.PRECINCT, Roles.TERRITORIAL, Roles.REGIONAL_SYSTEM})
    @Operation(
            summary = "Report how many voters of a station's list had received ballots by an hour")
    public TurnoutReportView report(
            @RestPath String election, @NotNull @Valid ReportTurnoutRequest request) {
        return reports.report(election, request);
    }

    @POST
    @Path("/published")
    @Consumes("text/csv")
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Import a printed table of turnout: iso_3166_2, then pct_HH_MM columns")
    public TurnoutView publish(
            @RestPath @Pattern(regexp = "[a-z0-9-]{1,64}") String election,
            @RestQuery @NotBlank @Size(max = 500) String source,
            @NotNull @Size(max = 100_000) String table) {
        published.publish(election, PublishedTable.read(table), source);
        audit.record("turnout.publish", "election " + election, source);
        return turnout.of(election, "KZ");
    }
}
