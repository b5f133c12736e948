package kz.mandat.nominations.fund;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.UUID;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What commissions ask of the bank about a fund, over HTTP. */
@Path("/api/contests/{contest}/funds/{holder}/bank-requests")
@Tag(name = "Election funds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BankRequestResource {

    private final BankRequests requests;

    @Inject
    BankRequestResource(BankRequests requests) {
        this.requests = requests;
    }

    /** A question; without a moment it is asked now. */
    public record AskRequest(
            @NotBlank @Size(max = 2000) String reason, @Nullable OffsetDateTime askedAt) {}

    /** The bank's answer in tenge, from the opening of the account; without a moment, of now. */
    public record AnswerRequest(
            @Nullable OffsetDateTime answeredAt,
            @PositiveOrZero @Max(1_000_000_000_000L) long received,
            @PositiveOrZero @Max(1_000_000_000_000L) long spent,
            @PositiveOrZero @Max(1_000_000_000_000L) long balance) {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "Ask the bank how a fund stands; it answers within 24 hours (art. 34(6))")
    public BankRequestView ask(
            @RestPath String contest, @RestPath String holder, @NotNull @Valid AskRequest request) {
        return requests.ask(contest, holder, request);
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "Record the bank's answer and compare it with the bookings")
    public BankRequestView answer(
            @RestPath String contest,
            @RestPath String holder,
            @RestPath UUID id,
            @NotNull @Valid AnswerRequest request) {
        return requests.answer(contest, holder, id, request);
    }

    @GET
    @RolesAllowed({Roles.PARTY, Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT, Roles.AUDITOR})
    @Operation(summary = "What the bank was asked: waiting, overdue, agreeing, differing")
    public Paged<BankRequestView> list(@RestPath String contest, @RestPath String holder) {
        return Paged.whole(requests.of(contest, holder));
    }
}
