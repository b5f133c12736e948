package kz.mandat.registry.founding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import kz.mandat.registry.members.FaultView;
import kz.mandat.registry.members.ListKind;
import kz.mandat.registry.members.MemberListView;
import kz.mandat.registry.members.ReceivedFile;
import kz.mandat.registry.web.CountedStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** The lists of an application: uploaded, counted, reported row by row. */
@Path("/api/applications/{id}/lists/{kind}")
@Tag(name = "Founding a party")
@RunOnVirtualThread
public class ListResource {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // A little less than the server takes, so that a body without a stated length gets an answer
    // too
    private static final int LARGEST_FILE = 60 << 20;

    private final Founding founding;
    private final ListReports reports;

    @Inject
    ListResource(Founding founding, ListReports reports) {
        this.founding = founding;
        this.reports = reports;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.APPLICANT)
    @Operation(summary = "Upload a list as CSV; the same file again changes nothing")
    public MemberListView takeCsv(
            UUID id, ListKind kind, @QueryParam("rows") @Nullable Integer rows, InputStream file) {
        return founding.takeList(
                id, kind, ReceivedFile.csv(new CountedStream(file, LARGEST_FILE)), rows);
    }

    @POST
    @Consumes(XLSX)
    @RolesAllowed(Roles.APPLICANT)
    @Operation(summary = "Upload a list as XLSX; the same file again changes nothing")
    public MemberListView takeXlsx(
            UUID id, ListKind kind, @QueryParam("rows") @Nullable Integer rows, InputStream file) {
        return founding.takeList(
                id, kind, ReceivedFile.xlsx(new CountedStream(file, LARGEST_FILE)), rows);
    }

    @GET
    @RolesAllowed({Roles.APPLICANT, Roles.JUSTICE, Roles.AUDITOR})
    @Operation(summary = "How far the list is from its minimum, by region")
    public MemberListView get(UUID id, ListKind kind) {
        return reports.current(id, kind);
    }

    @GET
    @Path("/faults")
    @RolesAllowed({Roles.APPLICANT, Roles.JUSTICE, Roles.AUDITOR})
    @Operation(summary = "The report by row")
    public Paged<FaultView> faults(
            UUID id,
            ListKind kind,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @QueryParam("cursor") @DefaultValue("0.0") String cursor) {
        return reports.faults(id, kind, cursor, limit);
    }

    @GET
    @Path("/report.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"report.csv\"")
    @RolesAllowed({Roles.APPLICANT, Roles.JUSTICE, Roles.AUDITOR})
    @Operation(summary = "The report by row as a file to send back")
    public StreamingOutput report(
            UUID id, ListKind kind, @QueryParam("lang") @DefaultValue("kk") String language) {
        return reports.csv(id, kind, language);
    }

    @POST
    @Path("/rows/{line}/reading")
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @RolesAllowed(Roles.JUSTICE)
    @Operation(summary = "Read what one row says of a person; leaves an audit record")
    public Map<String, String> read(
            UUID id, ListKind kind, long line, @NotNull @Valid ReadingRequest request) {
        return reports.open(id, kind, line, request.reason());
    }
}
