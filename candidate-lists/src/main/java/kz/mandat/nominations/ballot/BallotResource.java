package kz.mandat.nominations.ballot;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Ballots over HTTP. */
@Path("/api/contests/{contest}/ballot")
@Tag(name = "Ballots")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BallotResource {

    private final Ballots ballots;

    @Inject
    BallotResource(Ballots ballots) {
        this.ballots = ballots;
    }

    /** The SHA-256 of a seed in hexadecimal digits. */
    public record Commitment(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    /** The order that a seed gives, and the commitment that it would have kept. */
    public record TriedDraw(String commitment, List<String> parties) {}

    @POST
    @Path("/commitment")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Publish the hash of a seed before a repeatable draw")
    public Commitment commit(@RestPath String contest, @NotNull @Valid Commitment request) {
        ballots.commit(contest, request.sha256());
        return request;
    }

    @GET
    @Path("/tried-draw")
    @PermitAll
    @Operation(summary = "The order that a seed gives for the registered parties")
    public TriedDraw tried(
            @RestPath String contest, @RestQuery @NotBlank @Size(max = 200) String seed) {
        return new TriedDraw(PublicDraw.hash(seed), ballots.tried(contest, seed));
    }

    @POST
    @Path("/draw")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Record the order that was drawn by lot, with its minutes")
    public BallotView record(@RestPath String contest, @NotNull @Valid RecordDrawRequest request) {
        return ballots.record(contest, request);
    }

    @GET
    @PermitAll
    @Operation(summary = "The ballot from top to bottom")
    public BallotView ballot(@RestPath String contest) {
        return ballots.of(contest);
    }

    @GET
    @Path("/specimen")
    @PermitAll
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(summary = "The ballot as a printable specimen in Kazakh and Russian")
    public String specimen(@RestPath String contest) {
        return Specimen.of(ballots.of(contest));
    }
}
