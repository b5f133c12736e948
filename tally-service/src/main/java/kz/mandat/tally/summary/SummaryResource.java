package kz.mandat.tally.summary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Summary protocols over HTTP. */
@Path("/api/totals/{contest}/summaries")
@Tag(name = "Summary protocols")
@RunOnVirtualThread
public class SummaryResource {

    private final Summaries summaries;
    private final Transmissions transmissions;

    @Inject
    SummaryResource(Summaries summaries, Transmissions transmissions) {
        this.summaries = summaries;
        this.transmissions = transmissions;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL})
    @Operation(
            summary =
                    "Send a commission's own protocol; a field that is not the sum below needs an"
                            + " explanation")
    public SummaryView send(@RestPath String contest, @NotNull @Valid SummaryForm form) {
        return summaries.send(contest, form);
    }

    @GET
    @Path("/transmissions")
    @PermitAll
    @Operation(
            summary =
                    "Which commissions have sent their protocols upward, by when, and who is late")
    public Paged<Transmission> transmissions(
            @RestPath String contest, @RestQuery @DefaultValue("false") boolean late) {
        return Paged.whole(
                transmissions.of(contest).stream().filter(each -> !late || each.late()).toList());
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The newest summary protocol of every territory, with what does not add up")
    public Paged<SummaryView> list(@RestPath String contest) {
        return Paged.whole(summaries.list(contest));
    }
}
