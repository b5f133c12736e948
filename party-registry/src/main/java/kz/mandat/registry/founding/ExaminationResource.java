package kz.mandat.registry.founding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The justice authority's side of an application. */
@Path("/api/applications/{id}")
@Tag(name = "Founding a party")
@RunOnVirtualThread
@RolesAllowed(Roles.JUSTICE)
public class ExaminationResource {

    private final Examination examination;
    private final Applications applications;

    @Inject
    ExaminationResource(Examination examination, Applications applications) {
        this.examination = examination;
        this.applications = applications;
    }

    @POST
    @Path("/committee/reading")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(summary = "Read who sits on the organising committee; leaves an audit record")
    public Paged<NoticeRequest.Founder> readCommittee(
            UUID id, @NotNull @Valid ReadingRequest request) {
        return Paged.whole(applications.committee(id, request.reason()));
    }

    @POST
    @Path("/confirmation")
    @Idempotent
    @Operation(summary = "Confirm a notice (art. 6)")
    public ApplicationView confirm(UUID id, @NotNull @Valid ActRequest request) {
        return examination.confirm(id, request);
    }

    @POST
    @Path("/interruption")
    @Idempotent
    @Operation(summary = "Interrupt the term for defects")
    public ApplicationView interrupt(UUID id, @NotNull @Valid ActRequest request) {
        return examination.interrupt(id, request);
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @Operation(summary = "Refuse with the ground (art. 11)")
    public ApplicationView refuse(UUID id, @NotNull @Valid RefusalRequest request) {
        return examination.refuse(id, request);
    }

    @POST
    @Path("/registration")
    @Idempotent
    @Operation(summary = "Register the party (art. 10)")
    public ApplicationView register(UUID id, @NotNull @Valid RegistrationRequest request) {
        return examination.register(id, request);
    }

    @POST
    @Path("/appeal-decision")
    @Idempotent
    @Operation(summary = "Enter what the court decided on an appeal")
    public ApplicationView decideAppeal(UUID id, @NotNull @Valid AppealDecisionRequest request) {
        return examination.decideAppeal(id, request);
    }
}
