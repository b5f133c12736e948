package kz.mandat.registry.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import kz.mandat.platform.export.Exports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The export of the register of parties over HTTP: open data. */
@Path("/api/parties/exports")
@Tag(name = "Exports")
@RunOnVirtualThread
@PermitAll
public class RegisterExportResource {

    private final Exports exports;

    @Inject
    RegisterExportResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @Path("/{file}")
    @Operation(
            summary =
                    "A file of the register's export: parties.csv, parties.ndjson, history.ndjson, parties-nist.json, datapackage.json, manifest.json, package.zip")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    public Response file(@RestPath String file, @Context Request request) {
        return exports.answer(PartyFiles.all(), file, request);
    }
}
