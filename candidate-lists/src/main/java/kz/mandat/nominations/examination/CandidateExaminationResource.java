package kz.mandat.nominations.examination;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.UUID;
import kz.mandat.nominations.examination.ExaminationResource.Remark;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The examination of a nominated candidate over HTTP. */
@Path("/api/contests/{contest}/candidates/{candidate}/examination")
@Tag(name = "Examination of candidates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CandidateExaminationResource {

    private static final String DOCUMENT =
            "minutes|consent|biography|tax-certificate|deposit|membership|person";

    private final CandidateExaminations examinations;

    @Inject
    CandidateExaminationResource(CandidateExaminations examinations) {
        this.examinations = examinations;
    }

    /** A defect of a document or of the person, and the term for its cure. */
    public record NoteRequest(
            @NotNull @Pattern(regexp = DOCUMENT) String document,
            @NotBlank @Size(max = 2000) String remark,
            @NotNull OffsetDateTime cureBy) {}

    /** An official correction of the candidate's name; what was submitted stays beside it. */
    public record NameRequest(
            @NotNull @Pattern(regexp = "surname|givenName|patronymic") String field,
            @NotBlank @Size(max = 100) String corrected,
            @NotBlank @Size(max = 2000) String reason) {}

    @GET
    @RolesAllowed({Roles.PARTY, Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Defects and corrections of a candidate, for its party and the commission")
    public CandidateExaminationView get(@RestPath String contest, @RestPath String candidate) {
        return examinations.of(contest, candidate);
    }

    @POST
    @Path("/defects")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Note a defect of a nomination with the term for its cure")
    public CandidateExaminationView note(
            @RestPath String contest,
            @RestPath String candidate,
            @NotNull @Valid NoteRequest request) {
        return examinations.note(contest, candidate, request);
    }

    @POST
    @Path("/defects/{defect}/answer")
    @Idempotent
    @RolesAllowed({Roles.PARTY, Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(
            summary =
                    "Say what was brought to cure a defect: a party for its own, the commission for"
                            + " all others")
    public CandidateExaminationView answer(
            @RestPath String contest,
            @RestPath String candidate,
            @RestPath UUID defect,
            @NotNull @Valid Remark request) {
        return examinations.answer(contest, candidate, defect, request.remark());
    }

    @POST
    @Path("/defects/{defect}/cure")
    @Idempotent
    @RolesAllowed({Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Find a defect of a nomination cured")
    public CandidateExaminationView close(
            @RestPath String contest,
            @RestPath String candidate,
            @RestPath UUID defect,
            @NotNull @Valid Remark request) {
        return examinations.close(contest, candidate, defect, request.remark());
    }

    @POST
    @Path("/corrections")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.DISTRICT, Roles.TERRITORIAL, Roles.CENTRAL})
    @Operation(summary = "Correct a candidate's name officially, beside what was submitted")
    public CandidateExaminationView correct(
            @RestPath String contest,
            @RestPath String candidate,
            @NotNull @Valid NameRequest request) {
        return examinations.correct(contest, candidate, request);
    }
}
