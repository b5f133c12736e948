package kz.mandat.nominations.fund;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The bank's weekly reports on a fund over HTTP. */
@Path("/api/contests/{contest}/funds/{holder}/weeks")
@Tag(name = "Election funds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BankReportResource {

    private final BankReports reports;

    @Inject
    BankReportResource(BankReports reports) {
        this.reports = reports;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "Record the bank's report of a week and compare it with the bookings")
    public BankWeek record(
            @RestPath String contest,
            @RestPath String holder,
            @NotNull @Valid BankReportRequest request) {
        return reports.record(contest, holder, request);
    }

    @GET
    @RolesAllowed({Roles.PARTY, Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT, Roles.AUDITOR})
    @Operation(summary = "The weeks of a fund: reported, differing, overdue")
    public Paged<BankWeek> weeks(@RestPath String contest, @RestPath String holder) {
        return Paged.whole(reports.weeks(contest, holder));
    }
}
