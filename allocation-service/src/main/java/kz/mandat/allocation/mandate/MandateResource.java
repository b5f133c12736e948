package kz.mandat.allocation.mandate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The persons who receive the mandates of the lists. */
@Path("/api/mandates/{contest}")
@Tag(name = "Mandates")
@RunOnVirtualThread
public class MandateResource {

    private final OpenedMandates opened;
    private final MandateOrders orders;
    private final MandateActs acts;

    @Inject
    MandateResource(OpenedMandates opened, MandateOrders orders, MandateActs acts) {
        this.opened = opened;
        this.orders = orders;
        this.acts = acts;
    }

    /** The numbers of an order that is being made. */
    public record QuotaCheckRequest(
            @NotNull @Size(min = 1, max = 400) List<@NotNull @Min(1) Integer> order) {}

    /** Whom the leading body names for an open mandate; nobody where the list is exhausted. */
    public record ReplacementRequest(
            @Nullable @Min(1) Integer person, @NotNull @Valid ActRequest decision) {}

    @GET
    @PermitAll
    @Operation(summary = "Shows who holds the mandates of each list, and what is open or vacant")
    public Paged<MandatesView> list(@PathParam("contest") String contest) {
        return Paged.whole(opened.ofContest(contest));
    }

    @POST
    @Path("lists/{list}")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Opens the distribution of a list's mandates after publication")
    public MandatesView open(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @NotNull @Valid OpenMandatesRequest request) {
        return opened.open(contest, list, request);
    }

    @POST
    @Path("lists/{list}/quota-check")
    @RolesAllowed({Roles.PARTY, Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Shows who counts towards the quota in an order, and how many are missing")
    public QuotaView check(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @NotNull @Valid QuotaCheckRequest request) {
        return orders.check(contest, list, request.order());
    }

    @POST
    @Path("lists/{list}/order")
    @RolesAllowed(Roles.PARTY)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Gives the mandates in the order of the party's leading body")
    public MandatesView order(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @NotNull @Valid OrderRequest request) {
        return orders.order(contest, list, request);
    }

    @POST
    @Path("lists/{list}/default-order")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Gives the mandates by the Kazakh alphabet when the party's term has passed")
    public MandatesView byDefault(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @NotNull @Valid ActRequest decision) {
        return orders.byDefault(contest, list, decision);
    }

    @POST
    @Path("lists/{list}/persons/{person}/registration")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Registers a deputy who has given up incompatible posts")
    public MandatesView register(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @PathParam("person") int person,
            @NotNull @Valid RegistrationRequest request) {
        return acts.register(contest, list, person, request);
    }

    @POST
    @Path("lists/{list}/persons/{person}/lapse")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Records that the term for giving up incompatible posts has passed")
    public MandatesView lapse(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @PathParam("person") int person,
            @NotNull @Valid ActRequest decision) {
        return acts.lapse(contest, list, person, decision);
    }

    @POST
    @Path("lists/{list}/persons/{person}/leaving")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Records that a person without a mandate left the list")
    public MandatesView leave(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @PathParam("person") int person,
            @NotNull @Valid ActRequest decision) {
        return acts.leave(contest, list, person, decision);
    }

    @POST
    @Path("lists/{list}/decided-order")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Gives the mandates by a commission's decision where the law is silent")
    public MandatesView byCommission(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @NotNull @Valid DecidedOrderRequest request) {
        return orders.byCommission(contest, list, request);
    }

    @POST
    @Path("lists/{list}/persons/{person}/refusal")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Records that a person does not take the mandate")
    public MandatesView refuse(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @PathParam("person") int person,
            @NotNull @Valid ActRequest decision) {
        return acts.refuse(contest, list, person, decision);
    }

    @POST
    @Path("lists/{list}/persons/{person}/departure")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Records that a deputy leaves before the end of the term")
    public MandatesView depart(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @PathParam("person") int person,
            @NotNull @Valid ActRequest decision) {
        return acts.depart(contest, list, person, decision);
    }

    @POST
    @Path("lists/{list}/replacement")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(
            summary =
                    "Passes an open mandate to the person named, keeping the quota, or leaves it vacant")
    public MandatesView replace(
            @PathParam("contest") String contest,
            @PathParam("list") String list,
            @NotNull @Valid ReplacementRequest request) {
        return acts.replace(contest, list, request.person(), request.decision());
    }
}
