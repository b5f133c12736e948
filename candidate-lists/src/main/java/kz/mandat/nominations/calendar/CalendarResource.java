package kz.mandat.nominations.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The electoral calendar over HTTP. */
@Path("/api/elections/{election}/calendar")
@Tag(name = "Calendar")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CalendarResource {

    private final Terms terms;

    @Inject
    CalendarResource(Terms terms) {
        this.terms = terms;
    }

    @GET
    @PermitAll
    @Operation(summary = "Every term of the election in local time, with its article")
    public Paged<TermView> calendar(@RestPath String election) {
        return Paged.whole(terms.calendar(election));
    }

    @POST
    @Path("/{step}/decisions")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "Record a decision that a term ends at another moment")
    public TermView decide(
            @RestPath String election,
            @RestPath String step,
            @NotNull @Valid TermDecisionRequest request) {
        LocalTerm term = terms.decide(election, step(step), request);
        return TermView.of(term, null);
    }

    private static CalendarStep step(String word) {
        for (CalendarStep step : CalendarStep.values()) {
            if (step.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return step;
            }
        }
        throw ProblemException.notFound("term", word);
    }
}
