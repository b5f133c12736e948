package kz.mandat.nominations.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.mandat.law.Fraction;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.election.Contests;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The previous results that deposits depend on, over HTTP. */
@Path("/api/contests/{contest}/previous-results/{party}")
@Tag(name = "Party lists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PreviousResultResource {

    private final PreviousResults results;
    private final Contests contests;
    private final Commission commission;
    private final Audit audit;
    private final Caller caller;

    @Inject
    PreviousResultResource(
            PreviousResults results,
            Contests contests,
            Commission commission,
            Audit audit,
            Caller caller) {
        this.results = results;
        this.contests = contests;
        this.commission = commission;
        this.audit = audit;
        this.caller = caller;
    }

    /** A share as an exact fraction, such as {@code 7109/10000}, and where it was published. */
    public record PreviousResult(
            @NotNull @Pattern(regexp = "\\d{1,12}/[1-9]\\d{0,11}") String share,
            @NotBlank @Size(max = 1000) String source) {}

    @PUT
    @Transactional
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Record a party's share at the previous election of the same body")
    public PreviousResult put(
            @RestPath String contest,
            @RestPath String party,
            @NotNull @Valid PreviousResult request) {
        commission.requireFor(contests.get(contest));
        Fraction share = Fraction.parse(request.share());
        if (share.compareTo(Fraction.ONE) > 0) {
            throw ProblemException.invalid(FieldError.of("share", InputRule.OUT_OF_RANGE, "0-1"));
        }
        results.put(contest, party, share, request.source(), caller.name());
        audit.record("previous-result.record", contest + "/" + party, request.source());
        return new PreviousResult(share.toString(), request.source());
    }
}
