package kz.mandat.allocation.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kz.mandat.allocation.mandate.ListReviews;
import kz.mandat.allocation.mandate.MandatesView;
import kz.mandat.allocation.mandate.ReviewDecision;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deputies after a recount, an annulment or a repeat vote. */
@Path("/api/mandates/{contest}")
@Tag(name = "Mandates")
@RunOnVirtualThread
public class ReviewResource {

    private final Reviews reviews;
    private final ListReviews lists;

    @Inject
    ReviewResource(Reviews reviews, ListReviews lists) {
        this.reviews = reviews;
        this.lists = lists;
    }

    @GET
    @Path("reviews")
    @PermitAll
    @Operation(summary = "Shows which deputies another result concerns, and what was decided")
    public Paged<ReviewView> list(@PathParam("contest") String contest) {
        return Paged.whole(reviews.of(contest));
    }

    @POST
    @Path("lists/{list}/persons/{person}/review")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Decides whether a list's deputy keeps the mandate after another result")
    public MandatesView decide(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @PathParam("person") int person,
            @NotNull @Valid ReviewDecision decision) {
        return lists.decide(contest, list, person, decision);
    }
}
