package kz.mandat.tally.print;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Roles;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.protocol.EntryView;
import kz.mandat.tally.protocol.ProtocolView;
import kz.mandat.tally.protocol.Protocols;
import kz.mandat.tally.station.Stations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Sheets to print over HTTP, for those who may read the protocol: it names who signed. */
@Path("/api/protocols/{id}/print")
@Tag(name = "Protocols")
@RunOnVirtualThread
public class PrintResource {

    private final Protocols protocols;
    private final Stations stations;
    private final Contests contests;

    @Inject
    PrintResource(Protocols protocols, Stations stations, Contests contests) {
        this.protocols = protocols;
        this.stations = stations;
        this.contests = contests;
    }

    @GET
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
            summary = "A protocol to print: figures and words in Kazakh and Russian, explanations")
    public RestResponse<String> print(@RestPath UUID id) {
        ProtocolView protocol = protocols.find(id);
        EntryView entry =
                protocol.entries().stream()
                        .filter(each -> each.form() != null)
                        .reduce((first, last) -> last)
                        .orElseThrow(() ->
                                ProblemException.notFound("printable version", id.toString()));
        return RestResponse.ResponseBuilder.ok(
                        ProtocolSheet.of(
                                entry,
                                protocol.state().code(),
                                stations.find(protocol.station()).orElseThrow().name(),
                                contests.names(protocol.contest())))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
