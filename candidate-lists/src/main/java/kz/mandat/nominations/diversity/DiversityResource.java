package kz.mandat.nominations.diversity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.nominations.csv.CsvText;
import kz.mandat.nominations.list.PartyLists;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The statistics of the registered lists over HTTP, as JSON and as CSV. */
@Path("/api/contests/{contest}/diversity")
@Tag(name = "Statistics")
@RunOnVirtualThread
public class DiversityResource {

    private static final List<String> HEAD =
            List.of(
                    "party",
                    "persons",
                    "women",
                    "youth",
                    "disability",
                    "counted",
                    "women_percent",
                    "youth_percent",
                    "disability_percent",
                    "counted_percent");

    private final PartyLists lists;

    @Inject
    DiversityResource(PartyLists lists) {
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Women, youth and persons with disabilities on the registered lists")
    public DiversityView json(@RestPath String contest) {
        return DiversityView.of(contest, lists.registered(contest));
    }

    @GET
    @Path("/csv")
    @PermitAll
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The same as a table")
    public String csv(@RestPath String contest) {
        DiversityView view = json(contest);
        List<List<Object>> rows = new ArrayList<>();
        view.lists().forEach(row -> rows.add(row.cells()));
        rows.add(view.total().cells());
        return CsvText.of(HEAD, rows);
    }
}
