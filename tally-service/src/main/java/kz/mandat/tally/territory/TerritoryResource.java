package kz.mandat.tally.territory;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

/** Territories over HTTP. */
@Path("/api/territories")
@Tag(name = "Territories")
@RunOnVirtualThread
public class TerritoryResource {

    private final Territories territories;
    private final ObjectMapper json;

    @Inject
    TerritoryResource(Territories territories, ObjectMapper json) {
        this.territories = territories;
        this.json = json;
    }

    @POST
    @Path("/import")
    @Consumes(Ndjson.MEDIA_TYPE)
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Import territories, one JSON object a line, parents first")
    public ImportReport take(InputStream body) throws java.io.IOException {
        try (Ndjson<TerritoryRow> lines = new Ndjson<>(body, json.readerFor(TerritoryRow.class))) {
            return territories.take(lines.all());
        }
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(Roles.CENTRAL)
    @Operation(
            summary =
                    "Import territories from CSV: id, parent, kato, iso, type, name.kk, name.ru,"
                            + " name.en")
    public ImportReport takeCsv(InputStream body) throws java.io.IOException {
        try (CsvRows<TerritoryRow> rows =
                new CsvRows<>(body, json, TerritoryRow.class, Cells.of(Set.of(), Set.of()))) {
            return territories.take(rows.all());
        }
    }

    @GET
    @PermitAll
    @Operation(summary = "All territories, or those directly below one")
    public Paged<TerritoryView> list(@QueryParam("parent") String parent) {
        return Paged.whole(territories.below(parent));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "One territory")
    public TerritoryView find(@org.jboss.resteasy.reactive.RestPath String id) {
        return territories.find(id).orElseThrow(() -> ProblemException.notFound("territory", id));
    }
}
