package kz.mandat.tally.scan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.UUID;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Scans for everyone: a protocol that was accepted hangs at its station for all to see. */
// Art. 43(8): a copy of the protocol is put up where everyone can read it
@Path("/api/protocols/{protocol}/published-scans")
@Tag(name = "Scans")
@RunOnVirtualThread
public class PublishedScanResource {

    private final PublishedScans scans;

    @Inject
    PublishedScanResource(PublishedScans scans) {
        this.scans = scans;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The scans of a protocol's accepted versions, once the stations have closed")
    public Paged<ScanView> list(@RestPath UUID protocol) {
        return Paged.whole(scans.of(protocol));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "The file of a published scan")
    public RestResponse<InputStream> file(@RestPath UUID protocol, @RestPath UUID id) {
        return ScanResource.download(scans.file(protocol, id));
    }
}
