package kz.mandat.tally.export;

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

/** The export of a contest over HTTP: open data, streamed. */
@Path("/api/totals/{contest}/exports")
@Tag(name = "Exports")
@RunOnVirtualThread
@PermitAll
public class ContestExportResource {

    private final Exports exports;
    private final ContestExports contests;

    @Inject
    ContestExportResource(Exports exports, ContestExports contests) {
        this.exports = exports;
        this.contests = contests;
    }

    @GET
    @Path("/{file}")
    @Operation(
            summary =
                    "A file of a contest's export: protocols.csv, protocols.ndjson, mobile-boxes.csv, totals.csv, totals.json, options.csv, results-nist.json, results-nist-stations.json, results-eml510.xml, datapackage.json, manifest.json, package.zip")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    public Response file(
            @RestPath String contest, @RestPath String file, @Context Request request) {
        return exports.answer(contests.of(contest), file, request);
    }
}
