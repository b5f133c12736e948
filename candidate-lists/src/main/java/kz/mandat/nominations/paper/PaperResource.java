package kz.mandat.nominations.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The papers of a list (by its party) or of a candidate (by the code) over HTTP. */
@Path("/api/contests/{contest}/nominees/{holder}/papers")
@Tag(name = "Papers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PaperResource {

    private final PaperDesk desk;

    @Inject
    PaperResource(PaperDesk desk) {
        this.desk = desk;
    }

    /** Which papers are accepted: those named, or all that wait. */
    public record AcceptPapersRequest(
            @Nullable @Size(min = 1, max = 2000) List<@NotNull UUID> papers,
            @NotBlank @Size(max = 2000) String reason) {}

    /** A defect and the term for its cure. */
    public record NotePaperRequest(
            @NotBlank @Size(max = 2000) String remark, @NotNull OffsetDateTime cureBy) {}

    @GET
    @RolesAllowed({Roles.PARTY, Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT, Roles.AUDITOR})
    @Operation(summary = "The papers and what is missing, for the party and the commission")
    public PapersView get(@RestPath String contest, @RestPath String holder) {
        return desk.of(contest, holder);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.PARTY, Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "File papers, all or none; the commission those brought on paper")
    public PapersView file(
            @RestPath String contest,
            @RestPath String holder,
            @NotNull @Valid FilePapersRequest request) {
        return desk.file(contest, holder, request);
    }

    @POST
    @Path("/acceptances")
    @Idempotent
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "Accept examined papers")
    public PapersView accept(
            @RestPath String contest,
            @RestPath String holder,
            @NotNull @Valid AcceptPapersRequest request) {
        return desk.accept(contest, holder, request.papers(), request.reason());
    }

    @POST
    @Path("/{paper}/defect")
    @Idempotent
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "Note the defect of a paper with the term for its cure")
    public PapersView note(
            @RestPath String contest,
            @RestPath String holder,
            @RestPath UUID paper,
            @NotNull @Valid NotePaperRequest request) {
        return desk.note(contest, holder, paper, request.remark(), request.cureBy().toInstant());
    }
}
