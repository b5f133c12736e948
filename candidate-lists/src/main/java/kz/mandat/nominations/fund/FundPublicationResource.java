package kz.mandat.nominations.fund;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.nominations.csv.CsvText;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The publication of the funds over HTTP: when it was made, and the sums as a table. */
@Path("/api/contests/{contest}/funds")
@Tag(name = "Election funds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FundPublicationResource {

    private static final List<String> HEAD =
            List.of(
                    "holder",
                    "own",
                    "donations",
                    "persons_who_gave",
                    "given_by_persons",
                    "legal_entities",
                    "to_return",
                    "returned",
                    "to_budget",
                    "sent_to_budget",
                    "spent",
                    "balance");

    private final FundPublications publications;
    private final Funds funds;

    @Inject
    FundPublicationResource(FundPublications publications, Funds funds) {
        this.publications = publications;
        this.funds = funds;
    }

    /** When, in the mass media or on which page; without a time it is now. */
    public record PublishFundsRequest(
            @Nullable OffsetDateTime publishedAt, @NotBlank @Size(max = 1000) String place) {}

    @POST
    @Path("/publication")
    @Idempotent
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.DISTRICT})
    @Operation(summary = "Record the publication of the funds and whether it was in time")
    public FundPublicationView publish(
            @RestPath String contest, @NotNull @Valid PublishFundsRequest request) {
        return publications.publish(contest, request.publishedAt(), request.place());
    }

    @GET
    @Path("/publication")
    @PermitAll
    @Operation(summary = "When the funds were published, and by when they had to be")
    public FundPublicationView get(@RestPath String contest) {
        return publications.of(contest);
    }

    @GET
    @Path("/csv")
    @PermitAll
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The sums of all funds of a contest as a table")
    public String csv(@RestPath String contest) {
        List<List<Object>> rows = new ArrayList<>();
        for (FundView fund : funds.published(contest)) {
            rows.add(
                    List.of(
                            fund.holder(),
                            fund.own(),
                            fund.donations(),
                            fund.personsWhoGave(),
                            fund.givenByPersons(),
                            donors(fund),
                            fund.toReturn(),
                            fund.returned(),
                            fund.toBudget(),
                            fund.sentToBudget(),
                            fund.spent(),
                            fund.balance()));
        }
        return CsvText.of(HEAD, rows);
    }

    private static String donors(FundView fund) {
        return String.join(
                "; ",
                fund.legalEntities().stream()
                        .map(donor -> donor.name() + ": " + donor.accepted())
                        .toList());
    }
}
