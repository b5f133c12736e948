package kz.mandat.tally.total;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.OffsetDateTime;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import kz.mandat.tally.contest.Contests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Totals over HTTP. */
@Path("/api/totals/{contest}")
@Tag(name = "Totals")
@RunOnVirtualThread
public class TotalResource {

    private final Totals totals;
    private final Contests contests;
    private final Certifications certifications;

    @Inject
    TotalResource(Totals totals, Contests contests, Certifications certifications) {
        this.totals = totals;
        this.contests = contests;
        this.certifications = certifications;
    }

    @GET
    @PermitAll
    @Operation(summary = "The sums of a contest in a territory, now or as of a moment")
    public TotalView find(
            @RestPath String contest,
            @RestQuery @DefaultValue("KZ") String territory,
            @RestQuery OffsetDateTime at) {
        contests.require(contest);
        return totals.shown(contest, territory, at)
                .orElseThrow(() -> ProblemException.notFound("territory", territory));
    }

    @GET
    @Path("/territories")
    @PermitAll
    @Operation(summary = "The sums of the territories directly below one")
    public Paged<TotalView> below(
            @RestPath String contest, @RestQuery @DefaultValue("KZ") String territory) {
        contests.require(contest);
        return Paged.whole(totals.shownBelow(contest, territory));
    }

    @POST
    @Path("/certification")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Certify the sums of a contest")
    public CertificationView certify(
            @RestPath String contest, @NotNull @Valid CertifyRequest request) {
        return certifications.certify(contest, request);
    }

    @POST
    @Path("/certification/withdrawal")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Withdraw a certification by decision, for a recount or an annulment")
    public TotalView withdraw(
            @RestPath String contest, @NotNull @Valid WithdrawCertificationRequest request) {
        return certifications.withdraw(contest, request);
    }

    @POST
    @Path("/release")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Show sums that the gate holds back, by decision")
    public TotalView release(@RestPath String contest, @NotNull @Valid ReleaseRequest request) {
        contests.require(contest);
        return totals.release(contest, request);
    }
}
