package kz.mandat.nominations.candidate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.mandat.nominations.decision.Decision;
import kz.mandat.nominations.decision.DecisionRequest;
import kz.mandat.nominations.decision.WithdrawalRequest;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Candidates of constituencies over HTTP. */
@Path("/api/contests/{contest}/candidates")
@Tag(name = "Candidates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CandidateResource {

    private final Candidates candidates;

    @Inject
    CandidateResource(Candidates candidates) {
        this.candidates = candidates;
    }

    /** The sheets of one check. */
    public record CheckSheetsRequest(
            @NotEmpty @Size(max = 5000) List<@NotNull @Valid SignatureSheet> sheets) {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.PARTY, Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Nominate a candidate: a party its own, the commission all others")
    public CandidateView nominate(
            @RestPath String contest, @NotNull @Valid NominateRequest request) {
        return candidates.nominate(contest, request);
    }

    @POST
    @Path("/{candidate}/signature-sheets")
    @Idempotent
    @RolesAllowed({Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Record checked signature sheets and weigh them against the law")
    public SignatureCheck checkSignatures(
            @RestPath String contest,
            @RestPath String candidate,
            @NotNull @Valid CheckSheetsRequest request) {
        return candidates.checkSignatures(contest, candidate, request.sheets());
    }

    @POST
    @Path("/{candidate}/registration")
    @Idempotent
    @RolesAllowed({Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Register a nominated candidate")
    public CandidateView register(
            @RestPath String contest,
            @RestPath String candidate,
            @NotNull @Valid RegisterCandidateRequest request) {
        return candidates.register(contest, candidate, request);
    }

    @POST
    @Path("/{candidate}/refusal")
    @Idempotent
    @RolesAllowed({Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Refuse to register a nominated candidate")
    public CandidateView refuse(
            @RestPath String contest,
            @RestPath String candidate,
            @NotNull @Valid DecisionRequest request) {
        return candidates.refuse(contest, candidate, request);
    }

    @POST
    @Path("/{candidate}/cancellation")
    @Idempotent
    @RolesAllowed({Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Cancel the registration of a candidate")
    public CandidateView cancel(
            @RestPath String contest,
            @RestPath String candidate,
            @NotNull @Valid DecisionRequest request) {
        return candidates.cancel(contest, candidate, request);
    }

    @POST
    @Path("/{candidate}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Record a candidate's written statement of withdrawal")
    public CandidateView withdraw(
            @RestPath String contest,
            @RestPath String candidate,
            @NotNull @Valid WithdrawalRequest request) {
        return candidates.withdraw(contest, candidate, request);
    }

    @GET
    @PermitAll
    @Operation(summary = "The registered candidates of a contest")
    public Paged<CandidateView> registered(@RestPath String contest) {
        return Paged.whole(candidates.registered(contest));
    }

    @GET
    @Path("/all")
    @RolesAllowed({Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "All candidates of a contest in every state, for its commission")
    public Paged<CandidateView> all(@RestPath String contest) {
        return Paged.whole(candidates.all(contest));
    }

    @GET
    @Path("/{candidate}")
    @PermitAll
    @Operation(summary = "One candidate; before registration only for the commission")
    public CandidateView get(@RestPath String contest, @RestPath String candidate) {
        return candidates.get(contest, candidate);
    }

    @GET
    @Path("/{candidate}/decisions")
    @RolesAllowed({Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Every decision on a candidate, in order")
    public Paged<Decision> decisions(@RestPath String contest, @RestPath String candidate) {
        return Paged.whole(candidates.decisions(contest, candidate));
    }
}
