package kz.mandat.allocation.deputy;

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
import kz.mandat.allocation.mandate.ActRequest;
import kz.mandat.allocation.mandate.RegistrationRequest;
import kz.mandat.allocation.mandate.ReviewDecision;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The deputy of a constituency. */
@Path("/api/mandates/{contest}/deputy")
@Tag(name = "Deputies of constituencies")
@RunOnVirtualThread
public class DeputyResource {

    private final Deputies deputies;
    private final DeputyReviews reviews;
    private final Vacancies vacancies;

    @Inject
    DeputyResource(Deputies deputies, DeputyReviews reviews, Vacancies vacancies) {
        this.deputies = deputies;
        this.reviews = reviews;
        this.vacancies = vacancies;
    }

    @GET
    @PermitAll
    @Operation(summary = "Shows who was elected and what became of the mandate")
    public DeputyView get(@PathParam("contest") String contest) {
        return deputies.get(contest);
    }

    @POST
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Enters the elected candidate after the publication of the result")
    public DeputyView open(
            @PathParam("contest") String contest, @NotNull @Valid OpenDeputyRequest request) {
        return deputies.open(contest, request);
    }

    @POST
    @Path("registration")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Registers the deputy after the statement on incompatible posts")
    public DeputyView register(
            @PathParam("contest") String contest, @NotNull @Valid RegistrationRequest request) {
        return deputies.register(contest, request);
    }

    @POST
    @Path("refusal")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Records that the elected candidate does not take the mandate")
    public DeputyView refuse(
            @PathParam("contest") String contest, @NotNull @Valid ActRequest decision) {
        return deputies.refuse(contest, decision);
    }

    @POST
    @Path("lapse")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Records that the term for giving up incompatible posts has passed")
    public DeputyView lapse(
            @PathParam("contest") String contest, @NotNull @Valid ActRequest decision) {
        return deputies.lapse(contest, decision);
    }

    @POST
    @Path("departure")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Records that the deputy left before the end of the term")
    public DeputyView depart(
            @PathParam("contest") String contest, @NotNull @Valid DepartureRequest request) {
        return deputies.depart(contest, request);
    }

    @POST
    @Path("review")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Decides whether the deputy keeps the mandate after another result")
    public DeputyView decide(
            @PathParam("contest") String contest, @NotNull @Valid ReviewDecision decision) {
        return reviews.decide(contest, decision);
    }

    @POST
    @Path("vacancy")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Declares the seat vacant and opens the by-election that the law knows")
    public VacancyView declare(
            @PathParam("contest") String contest, @NotNull @Valid VacancyRequest request) {
        return vacancies.declare(contest, request);
    }
}
