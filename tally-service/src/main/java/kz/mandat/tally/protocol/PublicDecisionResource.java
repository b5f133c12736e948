package kz.mandat.tally.protocol;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Published decisions over HTTP. */
@Path("/api/totals/{contest}/decisions")
@Tag(name = "Decisions on protocols")
@RunOnVirtualThread
public class PublicDecisionResource {

    private final PublicDecisions decisions;

    @Inject
    PublicDecisionResource(PublicDecisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @PermitAll
    @Operation(
            summary =
                    "Every return, reopening, recount, annulment and act of absence, with its"
                            + " ground")
    public Paged<PublicDecision> list(
            @RestPath String contest,
            @RestQuery UUID cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return Paged.cut(
                decisions.of(contest, cursor, limit + 1),
                limit,
                decision -> decision.id().toString());
    }
}
