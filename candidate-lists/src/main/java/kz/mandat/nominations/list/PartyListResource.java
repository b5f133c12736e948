package kz.mandat.nominations.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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

/** Party lists over HTTP. */
@Path("/api/contests/{contest}/lists")
@Tag(name = "Party lists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PartyListResource {

    private final PartyLists lists;
    private final ListDecisions decisions;

    @Inject
    PartyListResource(PartyLists lists, ListDecisions decisions) {
        this.lists = lists;
        this.decisions = decisions;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.PARTY)
    @Operation(summary = "Submit a party's list, in the party's order")
    public PartyListView submit(
            @RestPath String contest, @NotNull @Valid SubmitListRequest request) {
        return lists.submit(contest, request);
    }

    @POST
    @Path("/{party}/registration")
    @Idempotent
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Register a submitted list by a decision of the commission")
    public PartyListView register(
            @RestPath String contest,
            @RestPath String party,
            @NotNull @Valid RegisterListRequest request) {
        return decisions.register(contest, party, request);
    }

    @POST
    @Path("/{party}/refusal")
    @Idempotent
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Refuse to register a submitted list")
    public PartyListView refuse(
            @RestPath String contest,
            @RestPath String party,
            @NotNull @Valid DecisionRequest request) {
        return decisions.refuse(contest, party, request);
    }

    @POST
    @Path("/{party}/cancellation")
    @Idempotent
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Cancel the registration of a list, not in the last two days")
    public PartyListView cancel(
            @RestPath String contest,
            @RestPath String party,
            @NotNull @Valid DecisionRequest request) {
        return decisions.cancel(contest, party, request);
    }

    @POST
    @Path("/{party}/persons/{number}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Record that a person left the list, and show the effect on the quota")
    public ListChangeView withdraw(
            @RestPath String contest,
            @RestPath String party,
            @RestPath int number,
            @NotNull @Valid WithdrawalRequest request) {
        return decisions.withdraw(contest, party, number, request);
    }

    @POST
    @Path("/{party}/persons/{number}/exclusion")
    @Idempotent
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Exclude a person from the list, and show the effect on the quota")
    public ListChangeView exclude(
            @RestPath String contest,
            @RestPath String party,
            @RestPath int number,
            @NotNull @Valid DecisionRequest request) {
        return decisions.exclude(contest, party, number, request);
    }

    @GET
    @Path("/{party}/decisions")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.PARTY, Roles.AUDITOR})
    @Operation(summary = "Every decision on a list, for its party and the commission")
    public Paged<Decision> history(@RestPath String contest, @RestPath String party) {
        return Paged.whole(decisions.history(contest, party));
    }

    @GET
    @PermitAll
    @Operation(summary = "The registered lists of a contest, in the order of their registration")
    public Paged<PartyListView> registered(@RestPath String contest) {
        return Paged.whole(lists.registered(contest));
    }

    @GET
    @Path("/{party}")
    @PermitAll
    @Operation(summary = "A party's list; before registration only for the party and commission")
    public PartyListView get(@RestPath String contest, @RestPath String party) {
        return lists.get(contest, party);
    }
}
