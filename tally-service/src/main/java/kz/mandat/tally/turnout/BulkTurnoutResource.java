package kz.mandat.tally.turnout;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.ImportReport;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.tally.csv.Cells;
import kz.mandat.tally.csv.CsvRows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Turnout over HTTP in bulk, for the systems of regional commissions. */
@Path("/api/turnout/{election}/reports/bulk")
@Tag(name = "Turnout")
@RunOnVirtualThread
public class BulkTurnoutResource {

    private static final int CHUNK = 500;

    private final BulkTurnout turnout;
    private final ObjectMapper json;

    @Inject
    BulkTurnoutResource(BulkTurnout turnout, ObjectMapper json) {
        this.turnout = turnout;
        this.json = json;
    }

    @POST
    @Consumes(Ndjson.MEDIA_TYPE)
    @RolesAllowed({Roles.TERRITORIAL, Roles.CENTRAL, Roles.REGIONAL_SYSTEM})
    @Operation(summary = "Report the turnout of many stations, one JSON object a line")
    public ImportReport take(@RestPath String election, InputStream body) throws IOException {
        try (Ndjson<ReportTurnoutRequest> lines =
                new Ndjson<>(body, json.readerFor(ReportTurnoutRequest.class))) {
            return take(election, lines::next);
        }
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed({Roles.TERRITORIAL, Roles.CENTRAL, Roles.REGIONAL_SYSTEM})
    @Operation(
            summary =
                    "Report the turnout of many stations from CSV: station, at, voters, issued,"
                            + " reason")
    public ImportReport takeCsv(@RestPath String election, InputStream body) throws IOException {
        try (CsvRows<ReportTurnoutRequest> rows =
                new CsvRows<>(
                        body,
                        json,
                        ReportTurnoutRequest.class,
                        Cells.of(Set.of("voters", "issued"), Set.of()))) {
            return take(election, rows::next);
        }
    }

    private ImportReport take(
            String election, IntFunction<List<Ndjson.Line<ReportTurnoutRequest>>> lines) {
        ImportReport.Running report = new ImportReport.Running();
        for (List<Ndjson.Line<ReportTurnoutRequest>> chunk = lines.apply(CHUNK);
                !chunk.isEmpty();
                chunk = lines.apply(CHUNK)) {
            turnout.take(election, chunk, report);
        }
        return report.report();
    }
}
