package kz.mandat.tally.commission;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.ImportReport;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.platform.web.Paged;
import kz.mandat.tally.csv.Cells;
import kz.mandat.tally.csv.CsvRows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Commissions over HTTP. */
@Path("/api/territories/commissions")
@Tag(name = "Commissions")
@RunOnVirtualThread
public class CommissionResource {

    private final Commissions commissions;
    private final ObjectMapper json;

    @Inject
    CommissionResource(Commissions commissions, ObjectMapper json) {
        this.commissions = commissions;
        this.json = json;
    }

    @POST
    @Path("/import")
    @Consumes(Ndjson.MEDIA_TYPE)
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Import commissions, one JSON object a line, upper commissions first")
    public ImportReport take(InputStream body) throws IOException {
        try (Ndjson<CommissionRow> lines =
                new Ndjson<>(body, json.readerFor(CommissionRow.class))) {
            return commissions.take(lines.all());
        }
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(Roles.CENTRAL)
    @Operation(
            summary =
                    "Import commissions from CSV: id, kind, above, territory, constituency,"
                            + " station, name.kk …, address")
    public ImportReport takeCsv(InputStream body) throws IOException {
        try (CsvRows<CommissionRow> rows =
                new CsvRows<>(body, json, CommissionRow.class, Cells.of(Set.of(), Set.of()))) {
            return commissions.take(rows.all());
        }
    }

    @GET
    @PermitAll
    @Operation(summary = "Commissions directly below one, of a territory, or of a station")
    public Paged<CommissionRow> list(
            @RestQuery @DefaultValue("") String above,
            @RestQuery @DefaultValue("") String territory,
            @RestQuery @DefaultValue("") String station,
            @RestQuery @DefaultValue("") String cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return Paged.cut(
                commissions.list(above, territory, station, cursor, limit + 1),
                limit,
                CommissionRow::id);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "One commission")
    public CommissionRow find(@RestPath String id) {
        return commissions.find(id).orElseThrow(() -> ProblemException.notFound("commission", id));
    }
}
