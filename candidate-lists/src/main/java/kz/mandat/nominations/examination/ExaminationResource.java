package kz.mandat.nominations.examination;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The examination of a submitted list over HTTP. */
@Path("/api/contests/{contest}/lists/{party}/examination")
@Tag(name = "Examination of lists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ExaminationResource {

    private static final String DOCUMENT =
            "minutes|consent|biography|tax-certificate|deposit|membership|disability-certificate|person";

    private final Examinations examinations;

    @Inject
    ExaminationResource(Examinations examinations) {
        this.examinations = examinations;
    }

    /** A defect of a document, of the whole list or of the person at a place, and its term. */
    public record NoteDefectRequest(
            @Nullable @Positive Integer person,
            @NotNull @Pattern(regexp = DOCUMENT) String document,
            @NotBlank @Size(max = 2000) String remark,
            @NotNull OffsetDateTime cureBy) {}

    /** What a party brings, or what the commission found in it. */
    public record Remark(@NotBlank @Size(max = 2000) String remark) {}

    /** An official correction of a person's name; what was submitted stays beside it. */
    public record CorrectRequest(
            @Positive int person,
            @NotNull @Pattern(regexp = "surname|givenName|patronymic") String field,
            @NotBlank @Size(max = 100) String corrected,
            @NotBlank @Size(max = 2000) String reason) {}

    @GET
    @RolesAllowed({Roles.PARTY, Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Defects and corrections of a list, for its party and the commission")
    public ExaminationView get(@RestPath String contest, @RestPath String party) {
        return examinations.of(contest, party);
    }

    @POST
    @Path("/defects")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Note a defect with the term for its cure")
    public ExaminationView note(
            @RestPath String contest,
            @RestPath String party,
            @NotNull @Valid NoteDefectRequest request) {
        return examinations.note(contest, party, request);
    }

    @POST
    @Path("/defects/{defect}/answer")
    @Idempotent
    @RolesAllowed(Roles.PARTY)
    @Operation(summary = "Say what the party brought to cure a defect")
    public ExaminationView answer(
            @RestPath String contest,
            @RestPath String party,
            @RestPath UUID defect,
            @NotNull @Valid Remark request) {
        return examinations.answer(contest, party, defect, request.remark());
    }

    @POST
    @Path("/defects/{defect}/cure")
    @Idempotent
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Find a defect cured")
    public ExaminationView close(
            @RestPath String contest,
            @RestPath String party,
            @RestPath UUID defect,
            @NotNull @Valid Remark request) {
        return examinations.close(contest, party, defect, request.remark());
    }

    @POST
    @Path("/corrections")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Correct a name officially, beside what was submitted")
    public ExaminationView correct(
            @RestPath String contest,
            @RestPath String party,
            @NotNull @Valid CorrectRequest request) {
        return examinations.correct(contest, party, request);
    }
}
