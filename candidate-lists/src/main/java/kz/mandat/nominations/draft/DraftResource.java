package kz.mandat.nominations.draft;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.mandat.nominations.list.ListReport;
import kz.mandat.nominations.list.PartyListView;
import kz.mandat.nominations.person.PersonRequest;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.text.Localized;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Drafts of lists over HTTP, for the party that writes them. */
@Path("/api/contests/{contest}/lists/{party}/draft")
@Tag(name = "Drafts of lists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PARTY)
@RunOnVirtualThread
public class DraftResource {

    private final Drafts drafts;

    @Inject
    DraftResource(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The persons to check, in order. */
    public record CheckRequest(
            @NotNull @Size(max = 1000) List<@NotNull @Valid PersonRequest> persons) {}

    /** The submission of what was saved. */
    public record SubmitDraftRequest(@Nullable @Valid Localized generated) {}

    @POST
    @Path("/check")
    @Operation(summary = "Check a list while it is typed; nothing is saved")
    public ListReport check(
            @RestPath String contest,
            @RestPath String party,
            @NotNull @Valid CheckRequest request) {
        return drafts.check(contest, party, request.persons());
    }

    @GET
    @Operation(summary = "The draft with its version and its check")
    public DraftView get(@RestPath String contest, @RestPath String party) {
        return drafts.get(contest, party);
    }

    @GET
    @Path("/versions/{version}")
    @Operation(summary = "The persons of an earlier version of the draft")
    public Paged<PersonRequest> version(
            @RestPath String contest, @RestPath String party, @RestPath int version) {
        return Paged.whole(drafts.version(contest, party, version));
    }

    @PUT
    @Operation(summary = "Save the draft; refused when somebody saved in between")
    public DraftView save(
            @RestPath String contest,
            @RestPath String party,
            @NotNull @Valid SaveDraftRequest request) {
        return drafts.save(contest, party, request);
    }

    @POST
    @Path("/file")
    @Idempotent
    @Consumes("text/csv")
    @Operation(summary = "Replace that version of the draft by the lines of a CSV file")
    public DraftView read(
            @RestPath String contest,
            @RestPath String party,
            @RestQuery @DefaultValue("0") @PositiveOrZero int version,
            @NotBlank String csv) {
        return drafts.readCsv(contest, party, version, csv);
    }

    @POST
    @Path("/spreadsheet")
    @Idempotent
    @Consumes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "Replace that version of the draft by the lines of a spreadsheet")
    public DraftView readSpreadsheet(
            @RestPath String contest,
            @RestPath String party,
            @RestQuery @DefaultValue("0") @PositiveOrZero int version,
            byte @NotNull [] xlsx) {
        return drafts.readXlsx(contest, party, version, xlsx);
    }

    @POST
    @Path("/submission")
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Submit the saved draft")
    public PartyListView submit(
            @RestPath String contest,
            @RestPath String party,
            @NotNull @Valid SubmitDraftRequest request) {
        return drafts.submit(contest, party, request.generated());
    }
}
