package kz.mandat.allocation.regime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The law by date, open to everybody. */
@Path("/api/regimes")
@Tag(name = "Regimes")
@RunOnVirtualThread
public class RegimeResource {

    private final ObjectMapper json;

    @Inject
    RegimeResource(ObjectMapper json) {
        this.json = json;
    }

    @GET
    @PermitAll
    @Operation(summary = "Lists the regimes, one for each electoral system and date")
    public Paged<RegimeSummary> list() {
        return Paged.whole(Regimes.standard().all().stream().map(RegimeSummary::of).toList());
    }

    @GET
    @Path("{regime}")
    @PermitAll
    @Operation(summary = "Gives a regime with the article or source of every value")
    public RegimeView get(@PathParam("regime") String id) throws JsonProcessingException {
        if (!Regimes.standard().ids().contains(id)) {
            throw ProblemException.notFound("regime", id);
        }
        Regime regime = Regimes.standard().byId(id);
        return RegimeView.of(regime, json.readTree(RegimeFiles.textOf(regime)));
    }
}
