package kz.mandat.tally.protocol;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The public page of a station over HTTP. */
@Path("/api/stations")
@Tag(name = "Protocols")
@RunOnVirtualThread
public class StationProtocolResource {

    private final Histories histories;

    @Inject
    StationProtocolResource(Histories histories) {
        this.histories = histories;
    }

    @GET
    @Path("/{id}/protocols")
    @PermitAll
    @Operation(summary = "A station's protocols: accepted versions, what counts, every decision")
    public ProtocolHistory.OfStation ofStation(@RestPath String id) {
        return histories.ofStation(id);
    }
}
