package kz.mandat.allocation.result;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON_TYPE;
import static java.nio.charset.StandardCharsets.UTF_8;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import kz.mandat.allocation.outcome.SeatDifference;
import kz.mandat.allocation.stored.PreparedDocument;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Results as the public reads them, their versions, and their certification. */
@Path("/api/results")
@Tag(name = "Results")
@RunOnVirtualThread
public class ResultResource {

    private static final String BRIEFLY = "public, max-age=1";

    private final Results results;
    private final PublishedResults published;
    private final Certifications certifications;
    private final CommissionDecisions decisions;
    private final Annulments annulments;

    @Inject
    ResultResource(
            Results results,
            PublishedResults published,
            Certifications certifications,
            CommissionDecisions decisions,
            Annulments annulments) {
        this.results = results;
        this.published = published;
        this.certifications = certifications;
        this.decisions = decisions;
        this.annulments = annulments;
    }

    @GET
    @PermitAll
    @Operation(summary = "Lists the contests with the state of their results")
    public Paged<ResultSummary> list(
            @QueryParam("election") @Nullable String election,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return published.page(election, cursor, limit);
    }

    @GET
    @Path("{contest}")
    @PermitAll
    @Operation(summary = "Gives the result of a contest with the reason of every seat")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResultView.class)))
    public Response get(@PathParam("contest") String contest, @Context Request request) {
        PreparedDocument document = published.document(contest);
        EntityTag tag = new EntityTag(document.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null
                        ? unchanged
                        : Response.ok(document.json().getBytes(UTF_8), APPLICATION_JSON_TYPE);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, BRIEFLY).build();
    }

    @GET
    @Path("{contest}/versions")
    @PermitAll
    @Operation(summary = "Lists the computed versions of a result, newest first")
    public Paged<VersionSummary> versions(
            @PathParam("contest") String contest,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @QueryParam("cursor") @Min(1) @Nullable Integer cursor) {
        return published.versions(contest, cursor, limit);
    }

    @GET
    @Path("{contest}/versions/{version}")
    @PermitAll
    @Operation(summary = "Computes a version anew from the inputs and the law that it kept")
    public VersionView version(
            @PathParam("contest") String contest, @PathParam("version") int version) {
        return results.reproduce(contest, version);
    }

    @GET
    @Path("{contest}/difference")
    @PermitAll
    @Operation(summary = "Shows what differs between two versions, seat by seat")
    public Paged<SeatDifference> difference(
            @PathParam("contest") String contest,
            @QueryParam("from") @NotNull @Min(1) Integer from,
            @QueryParam("to") @NotNull @Min(1) Integer to) {
        return Paged.whole(results.difference(contest, from, to));
    }

    @POST
    @Path("{contest}/decision")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Idempotent
    @Operation(summary = "Records what the commission decides where the law gives no answer")
    public ResultView decide(
            @PathParam("contest") String contest, @NotNull @Valid DecisionRequest decision) {
        return decisions.decide(contest, decision);
    }

    @POST
    @Path("{contest}/annulment")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Declares the vote void, wholly or in parts, and orders what follows")
    public ResultView annul(
            @PathParam("contest") String contest, @NotNull @Valid AnnulmentRequest request) {
        return annulments.annul(contest, request);
    }

    @POST
    @Path("{contest}/certification")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Idempotent
    @Operation(summary = "Certifies the complete result by decision of the competent commission")
    public CertificationView certify(
            @PathParam("contest") String contest, @NotNull @Valid CertificationRequest decision) {
        return certifications.certify(contest, decision);
    }
}
