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

    @Inject
    PartyListResource(PartyLists lists) {
        this.lists = lists;
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
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Register a submitted list by a decision of the commission")
    public PartyListView register(
            @RestPath String contest,
            @RestPath String party,
            @NotNull @Valid RegisterListRequest request) {
        return lists.register(contest, party, request);
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
