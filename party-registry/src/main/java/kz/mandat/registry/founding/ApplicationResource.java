package kz.mandat.registry.founding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The organising committee's side of an application, and what may be read of it. */
@Path("/api/applications")
@Tag(name = "Founding a party")
@RunOnVirtualThread
public class ApplicationResource {

    private final Applications applications;
    private final Founding founding;
    private final Comparison comparison;

    @Inject
    ApplicationResource(Applications applications, Founding founding, Comparison comparison) {
        this.applications = applications;
        this.founding = founding;
        this.comparison = comparison;
    }

    @POST
    @RolesAllowed(Roles.APPLICANT)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Give notice of an organising committee (art. 6)")
    public ApplicationView giveNotice(@NotNull @Valid NoticeRequest request) {
        return applications.giveNotice(request);
    }

    @GET
    @RolesAllowed({Roles.APPLICANT, Roles.JUSTICE, Roles.AUDITOR})
    @Operation(summary = "One's own applications, or all for the justice authority; newest first")
    public Paged<ApplicationView> list(
            @QueryParam("state") @Nullable ApplicationState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable UUID cursor) {
        return applications.find(state, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPLICANT, Roles.JUSTICE, Roles.AUDITOR})
    @Operation(summary = "One application with its terms")
    public ApplicationView get(UUID id) {
        return applications.get(id);
    }

    @GET
    @Path("/{id}/steps")
    @RolesAllowed({Roles.APPLICANT, Roles.JUSTICE, Roles.AUDITOR})
    @Operation(summary = "Every step of an application: who, when, why")
    public Paged<StepView> steps(UUID id) {
        return Paged.whole(applications.steps(id));
    }

    @GET
    @Path("/{id}/comparison")
    @RolesAllowed({Roles.APPLICANT, Roles.JUSTICE, Roles.AUDITOR})
    @Operation(summary = "The application under the law of 2019, of 2021 and of now")
    public Paged<ComparisonView> compare(UUID id) {
        return Paged.whole(comparison.of(id));
    }

    @POST
    @Path("/{id}/press-notice")
    @RolesAllowed(Roles.APPLICANT)
    @Idempotent
    @Operation(summary = "Report the notice of the founding in the press (art. 6)")
    public ApplicationView giveNoticeInThePress(
            UUID id, @NotNull @Valid PressNoticeRequest request) {
        return founding.giveNoticeInThePress(id, request);
    }

    @POST
    @Path("/{id}/congress")
    @RolesAllowed(Roles.APPLICANT)
    @Idempotent
    @Operation(summary = "Report the founding congress (art. 6)")
    public ApplicationView holdCongress(UUID id, @NotNull @Valid CongressRequest request) {
        return founding.holdCongress(id, request);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Roles.APPLICANT)
    @Idempotent
    @Operation(summary = "File the documents for registration (art. 10(7))")
    public ApplicationView submit(UUID id, @NotNull @Valid SubmissionRequest request) {
        return founding.submit(id, request);
    }

    @POST
    @Path("/{id}/cure")
    @RolesAllowed(Roles.APPLICANT)
    @Idempotent
    @Operation(summary = "Report that defects are cured")
    public ApplicationView cure(UUID id, @NotNull @Valid ActRequest request) {
        return founding.cure(id, request);
    }

    @POST
    @Path("/{id}/appeal")
    @RolesAllowed(Roles.APPLICANT)
    @Idempotent
    @Operation(summary = "Appeal to a court against a refusal")
    public ApplicationView appeal(UUID id, @NotNull @Valid ActRequest request) {
        return founding.appeal(id, request);
    }
}
