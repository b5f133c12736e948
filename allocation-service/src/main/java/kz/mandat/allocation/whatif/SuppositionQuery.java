package kz.mandat.allocation.whatif;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a question "what if", as they stand in its link. */
public record SuppositionQuery(
        @QueryParam("contest")
                @Parameter(description = "A contest with a result, or a past election")
                @Nullable String contest,
        @QueryParam("version")
                @Parameter(description = "A version of the result; without it the newest")
                @Nullable String version,
        @QueryParam("regime") @Parameter(description = "Another regime, such as mazhilis-2009")
                @Nullable String regime,
        @QueryParam("threshold") @Parameter(description = "Another threshold: 7/100 or 7%")
                @Nullable String threshold,
        @QueryParam("seats") @Parameter(description = "Another number of mandates")
                @Nullable String seats,
        @QueryParam("move")
                @Parameter(description = "from:to:votes, where a list may be against-all")
                List<String> move,
        @QueryParam("merge") @Parameter(description = "first:second, two lists that stand as one")
                List<String> merge) {}
