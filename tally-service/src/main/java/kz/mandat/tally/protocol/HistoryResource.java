package kz.mandat.tally.protocol;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The public history of protocols over HTTP. */
@Path("/api/protocols")
@Tag(name = "Protocols")
@RunOnVirtualThread
public class HistoryResource {

    private final Histories histories;

    @Inject
    HistoryResource(Histories histories) {
        this.histories = histories;
    }

    @GET
    @Path("/{id}/history")
    @PermitAll
    @Operation(
            summary = "One protocol: accepted versions, old and new side by side, every decision")
    public ProtocolHistory of(@RestPath UUID id) {
        return histories.of(id);
    }
}
