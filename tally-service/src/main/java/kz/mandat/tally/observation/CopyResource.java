package kz.mandat.tally.observation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Observers' copies over HTTP. */
@Path("/api/copies")
@Tag(name = "Observers' copies")
@RunOnVirtualThread
public class CopyResource {

    private final Copies copies;

    @Inject
    CopyResource(Copies copies) {
        this.copies = copies;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Roles.OBSERVER)
    @Operation(summary = "Enter the copy of a protocol as the observer was given it")
    public CopyView enter(@NotNull @Valid EnterCopyRequest request) {
        return copies.enter(request);
    }

    @GET
    @PermitAll
    @Operation(
            summary =
                    "The copies of a contest beside what counts; differing=true leaves the rest"
                            + " out")
    public Paged<CopyView> list(
            @RestQuery @NotBlank String contest,
            @RestQuery @DefaultValue("") String station,
            @RestQuery @DefaultValue("false") boolean differing,
            @RestQuery UUID cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        List<CopyView> found =
                differing
                        ? copies.differing(contest, station, cursor, limit + 1)
                        : copies.find(contest, station, cursor, limit + 1);
        return Paged.cut(found, limit, copy -> copy.id().toString());
    }

    @GET
    @Path("/own")
    @RolesAllowed(Roles.OBSERVER)
    @Operation(summary = "The observer's own copies with their photographs, ages and answers")
    public Paged<CopyView> own(
            @RestQuery UUID cursor, @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return Paged.cut(copies.own(cursor, limit + 1), limit, copy -> copy.id().toString());
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL})
    @Operation(summary = "Answer a copy that differs, with what the commission found")
    public CopyView answer(@RestPath UUID id, @NotNull @Valid AnswerCopyRequest request) {
        return copies.answer(id, request);
    }
}
