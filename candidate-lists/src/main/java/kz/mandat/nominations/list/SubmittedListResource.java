package kz.mandat.nominations.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lies before the commissions, over HTTP. */
@Path("/api/elections/lists")
@Tag(name = "Examination of lists")
@RunOnVirtualThread
public class SubmittedListResource {

    private final SubmittedLists lists;

    @Inject
    SubmittedListResource(SubmittedLists lists) {
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.AUDITOR})
    @Operation(
            summary =
                    "Lists of all contests of the caller's commission in any state or one, with"
                            + " open defects and terms")
    public Paged<SubmittedListView> find(
            @RestQuery @DefaultValue("") @Size(max = 60) String election,
            @RestQuery @DefaultValue("") @Size(max = 100) String contest,
            @RestQuery @Nullable ListState state,
            @RestQuery @Nullable UUID cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return lists.find(new SubmittedLists.Wanted(election, contest, state), cursor, limit);
    }
}
