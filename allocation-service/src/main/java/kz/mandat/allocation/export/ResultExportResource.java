package kz.mandat.allocation.export;

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

/** The export of a result over HTTP: open data. */
@Path("/api/results/{contest}/exports")
@Tag(name = "Exports")
@RunOnVirtualThread
@PermitAll
public class ResultExportResource {

    private final Exports exports;

    @Inject
    ResultExportResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @Path("/{file}")
    @Operation(
            summary =
                    "A file of a result's export: seats.csv, steps.csv, result.json, result-eml520.xml, datapackage.json, manifest.json, package.zip")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    public Response file(
            @RestPath String contest, @RestPath String file, @Context Request request) {
        return exports.answer(ResultFiles.of(contest), file, request);
    }
}
