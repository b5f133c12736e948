package kz.mandat.tally.scan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Scans over HTTP; whoever may read a protocol may read its scans. */
@Path("/api/protocols/{protocol}/scans")
@Tag(name = "Scans")
@RunOnVirtualThread
public class ScanResource {

    private final Scans scans;

    @Inject
    ScanResource(Scans scans) {
        this.scans = scans;
    }

    @POST
    @ResponseStatus(201)
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "application/pdf", "image/jpeg", "image/png"})
    @RolesAllowed({Roles.PRECINCT, Roles.TERRITORIAL, Roles.REGIONAL_SYSTEM})
    @Operation(
            summary =
                    "Add a scan of the signed paper (kind protocol) or of a special-opinion, remark"
                            + " or act attached to it")
    public ScanView add(
            @RestPath UUID protocol,
            @RestQuery @DefaultValue("protocol") String kind,
            InputStream body) {
        return scans.add(protocol, AttachmentKind.of(kind), body);
    }

    @GET
    @RolesAllowed({
        Roles.PRECINCT,
        Roles.TERRITORIAL,
        Roles.DISTRICT,
        Roles.CENTRAL,
        Roles.OBSERVER,
        Roles.AUDITOR,
        Roles.REGIONAL_SYSTEM
    })
    @Operation(summary = "The scans of a protocol with their hashes")
    public Paged<ScanView> list(@RestPath UUID protocol) {
        return Paged.whole(scans.list(protocol));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PRECINCT,
        Roles.TERRITORIAL,
        Roles.DISTRICT,
        Roles.CENTRAL,
        Roles.OBSERVER,
        Roles.AUDITOR,
        Roles.REGIONAL_SYSTEM
    })
    @Operation(summary = "The file of a scan")
    public RestResponse<InputStream> file(@RestPath UUID protocol, @RestPath UUID id) {
        return download(scans.file(protocol, id));
    }

    /** A download that no browser runs, whatever it holds. */
    public static RestResponse<InputStream> download(StoredFile file) {
        return RestResponse.ResponseBuilder.ok(file.content())
                .type(file.mediaType())
                .header("ETag", '"' + file.sha256() + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + '"')
                .build();
    }
}
