package kz.mandat.tally.contest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.ImportReport;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.tally.csv.Cells;
import kz.mandat.tally.csv.CsvRows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Constituencies over HTTP, as far as stations belong to them. */
@Path("/api/stations/constituencies")
@Tag(name = "Polling stations")
@RunOnVirtualThread
public class ConstituencyResource {

    private final Constituencies constituencies;
    private final ObjectMapper json;

    @Inject
    ConstituencyResource(Constituencies constituencies, ObjectMapper json) {
        this.constituencies = constituencies;
        this.json = json;
    }

    @POST
    @Path("/import")
    @Consumes(Ndjson.MEDIA_TYPE)
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Import which stations belong to which constituency, one a line")
    public ImportReport take(InputStream body) throws IOException {
        try (Ndjson<ConstituencyRow> lines =
                new Ndjson<>(body, json.readerFor(ConstituencyRow.class))) {
            return constituencies.take(lines.all());
        }
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(Roles.CENTRAL)
    @Operation(
            summary =
                    "Import from CSV which stations belong to which constituency: constituency,"
                            + " station, belongs")
    public ImportReport takeCsv(InputStream body) throws IOException {
        try (CsvRows<ConstituencyRow> rows =
                new CsvRows<>(
                        body, json, ConstituencyRow.class, Cells.of(Set.of(), Set.of("belongs")))) {
            return constituencies.take(rows.all());
        }
    }
}
