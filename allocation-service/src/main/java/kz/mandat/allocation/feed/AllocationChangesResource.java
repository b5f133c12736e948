package kz.mandat.allocation.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import kz.mandat.platform.feed.ChangeFeed;
import kz.mandat.platform.feed.Changes;
import kz.mandat.platform.feed.Cursor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The feed of facts about results and mandates over HTTP. */
@Path("/api/results/changes")
@Tag(name = "Changes")
@RunOnVirtualThread
public class AllocationChangesResource {

    private final ChangeFeed feed;

    @Inject
    AllocationChangesResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @PermitAll
    @Operation(summary = "The public facts about results and mandates after a cursor, oldest first")
    public Changes changes(
            @RestQuery @DefaultValue("") String after,
            @RestQuery List<String> type,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return feed.after(Cursor.parse(after), type, limit);
    }
}
