package kz.mandat.platform.trial;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/trials")
@RunOnVirtualThread
public class TrialResource {

    private final Trials trials;

    @Inject
    TrialResource(Trials trials) {
        this.trials = trials;
    }

    @POST
    @RolesAllowed(Roles.CENTRAL)
    @Idempotent
    @ResponseStatus(201)
    public Trial hold(@NotNull @Valid Trial trial) {
        trials.hold(trial);
        return trial;
    }

    @GET
    @PermitAll
    public Paged<String> list(
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(20) int limit) {
        return Paged.whole(List.of(limit + " trials", String.valueOf(on)));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public Trial get(String id) {
        return new Trial(id, 1, null, null);
    }

    /** Names no role: closed. */
    @GET
    @Path("/secret")
    public String secret() {
        return "secret";
    }
}
