package kz.mandat.tally.print;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import kz.mandat.platform.print.PdfPages;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Sheets to print over HTTP, for those who may read the protocol: it names who signed. */
@Path("/api/protocols")
@Tag(name = "Protocols")
@RunOnVirtualThread
public class PrintResource {

    private final Sheets sheets;

    @Inject
    PrintResource(Sheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @Path("/{id}/print")
    @Produces("text/html; charset=utf-8")
    @RolesAllowed({
        Roles.PRECINCT,
        Roles.TERRITORIAL,
        Roles.DISTRICT,
        Roles.CENTRAL,
        Roles.OBSERVER,
        Roles.AUDITOR,
        Roles.REGIONAL_SYSTEM
    })
    @Operation(
            summary =
                    "A protocol to print, as the paper in Kazakh and Russian or in one language (kk,"
                            + " ru, en)")
    public RestResponse<String> print(@RestPath UUID id, @RestQuery @DefaultValue("") String lang) {
        return RestResponse.ResponseBuilder.ok(sheets.of(id, SheetLanguage.of(lang)))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("/{id}/print.pdf")
    @Produces("application/pdf")
    @RolesAllowed({
        Roles.PRECINCT,
        Roles.TERRITORIAL,
        Roles.DISTRICT,
        Roles.CENTRAL,
        Roles.OBSERVER,
        Roles.AUDITOR,
        Roles.REGIONAL_SYSTEM
    })
    @Operation(summary = "The same sheet as a PDF/A document with tags")
    public RestResponse<byte[]> pdf(@RestPath UUID id, @RestQuery @DefaultValue("") String lang) {
        return RestResponse.ResponseBuilder.ok(PdfPages.of(sheets.of(id, SheetLanguage.of(lang))))
                .header("Content-Disposition", "inline; filename=\"protocol-%s.pdf\"".formatted(id))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
