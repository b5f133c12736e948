package kz.mandat.tally.station;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.platform.web.Paged;
import kz.mandat.tally.csv.Cells;
import kz.mandat.tally.csv.CsvRows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Polling stations over HTTP. */
@Path("/api/stations")
@Tag(name = "Polling stations")
@RunOnVirtualThread
public class StationResource {

    private final Stations stations;
    private final ObjectMapper json;

    @Inject
    StationResource(Stations stations, ObjectMapper json) {
        this.stations = stations;
        this.json = json;
    }

    @POST
    @Path("/import")
    @Consumes(Ndjson.MEDIA_TYPE)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.REGIONAL_SYSTEM})
    @Operation(
            summary = "Import polling stations of the caller's territory, one JSON object a line")
    public StationReport take(InputStream body) throws java.io.IOException {
        try (Ndjson<StationRow> lines = new Ndjson<>(body, json.readerFor(StationRow.class))) {
            return stations.take(lines.all());
        }
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.REGIONAL_SYSTEM})
    @Operation(
            summary =
                    "Import polling stations from CSV: id, territory, number, kind, voters, name.kk"
                            + " … address.kk … latitude, longitude")
    public StationReport takeCsv(InputStream body) throws java.io.IOException {
        try (CsvRows<StationRow> rows =
                new CsvRows<>(
                        body,
                        json,
                        StationRow.class,
                        Cells.of(Set.of("number", "voters", "latitude", "longitude"), Set.of()))) {
            return stations.take(rows.all());
        }
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The stations of a territory and all below it, by a text in their id or name")
    public Paged<StationView> list(
            @RestQuery @DefaultValue("KZ") String territory,
            @RestQuery @DefaultValue("") @Size(max = 100) String q,
            @RestQuery @Nullable OffsetDateTime at,
            @RestQuery @DefaultValue("") String cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return Paged.cut(
                stations.search(territory, q.strip(), cursor, limit + 1, at),
                limit,
                StationView::id);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "One polling station, now or as the register stood at a moment")
    public StationView find(@RestPath String id, @RestQuery @Nullable OffsetDateTime at) {
        return (at == null ? stations.find(id) : stations.find(id, at))
                .orElseThrow(() -> ProblemException.notFound("station", id));
    }

    @GET
    @Path("/{id}/versions")
    @PermitAll
    @Operation(summary = "Everything that the register ever said about a station")
    public Paged<StationVersion> versions(@RestPath String id) {
        List<StationVersion> versions = stations.versions(id);
        if (versions.isEmpty()) {
            throw ProblemException.notFound("station", id);
        }
        return Paged.whole(versions);
    }
}
