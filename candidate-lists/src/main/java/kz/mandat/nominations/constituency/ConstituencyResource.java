package kz.mandat.nominations.constituency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Constituencies over HTTP. */
@Path("/api/elections/{election}/constituencies")
@Tag(name = "Constituencies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ConstituencyResource {

    private final Constituencies constituencies;

    @Inject
    ConstituencyResource(Constituencies constituencies) {
        this.constituencies = constituencies;
    }

    /** How many constituencies were recorded, each with its contest. */
    public record Drawn(int constituencies, List<String> contests) {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Consumes("text/csv")
    @RolesAllowed(Roles.CENTRAL)
    @Operation(summary = "Record an election's constituencies from CSV and open their contests")
    public Drawn draw(@RestPath String election, @NotBlank String csv) {
        List<Constituency> drawn = constituencies.draw(election, csv);
        return new Drawn(drawn.size(), drawn.stream().map(Constituency::id).toList());
    }

    @GET
    @PermitAll
    @Operation(summary = "The constituencies of an election")
    public Paged<Constituency> list(@RestPath String election) {
        return Paged.whole(constituencies.ofElection(election));
    }
}
