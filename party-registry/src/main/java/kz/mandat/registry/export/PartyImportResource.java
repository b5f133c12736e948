package kz.mandat.registry.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.ImportReport;
import kz.mandat.platform.web.Ndjson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The import of the register of parties over HTTP: what another installation has exported. */
@Path("/api/parties/import")
@Tag(name = "Parties")
@RunOnVirtualThread
public class PartyImportResource {

    private final PartyImport parties;
    private final ObjectMapper json;

    @Inject
    PartyImportResource(PartyImport parties, ObjectMapper json) {
        this.parties = parties;
        this.json = json;
    }

    @POST
    @Consumes(Ndjson.MEDIA_TYPE)
    @RolesAllowed(Roles.JUSTICE)
    @Operation(
            summary =
                    "Enter decisions on parties, one JSON object a line, as history.ndjson of the register's export has them")
    public ImportReport take(InputStream body) throws IOException {
        try (Ndjson<PartyLine> lines = new Ndjson<>(body, json.readerFor(PartyLine.class))) {
            return parties.take(lines.all());
        }
    }
}
