package kz.mandat.tally.complaint;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The register of complaints over HTTP. */
@Path("/api/complaints")
@Tag(name = "Complaints")
@RunOnVirtualThread
public class ComplaintResource {

    private final Complaints complaints;

    @Inject
    ComplaintResource(Complaints complaints) {
        this.complaints = complaints;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Roles.OBSERVER, Roles.PARTY})
    @Operation(summary = "File a complaint or an act")
    public ComplaintView file(@NotNull @Valid FileComplaintRequest request) {
        return complaints.file(request);
    }

    @GET
    @PermitAll
    @Operation(summary = "The register, without the texts")
    public Paged<ComplaintView> list(
            @RestQuery @DefaultValue("") String contest,
            @RestQuery @DefaultValue("") String station,
            @RestQuery UUID cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return Paged.cut(
                complaints.list(contest, station, cursor, limit + 1),
                limit,
                complaint -> complaint.id().toString());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.OBSERVER,
        Roles.PARTY,
        Roles.TERRITORIAL,
        Roles.DISTRICT,
        Roles.CENTRAL,
        Roles.AUDITOR
    })
    @Operation(summary = "One complaint with its text, for whoever filed it and the commissions")
    public ComplaintView find(@RestPath UUID id) {
        return complaints.find(id);
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL})
    @Operation(summary = "Set the day by which the commission decides, or decide")
    public ComplaintView act(@RestPath UUID id, @NotNull @Valid ComplaintStepRequest request) {
        return complaints.act(id, request);
    }
}
