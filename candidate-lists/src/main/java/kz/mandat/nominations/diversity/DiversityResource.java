package kz.mandat.nominations.diversity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.mandat.nominations.csv.CsvText;
import kz.mandat.nominations.list.Stage;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The statistics of the lists over HTTP, as JSON and as CSV, of a contest or of a whole day; before
 * and after by the stage: submitted, registered, elected.
 */
@Path("/api/contests")
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

    private final Diversity diversity;

    @Inject
    DiversityResource(Diversity diversity) {
        this.diversity = diversity;
    }

    @GET
    @Path("/{contest}/diversity")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Women, youth and persons with disabilities on the lists of a contest")
    public DiversityView json(
            @RestPath String contest, @RestQuery @DefaultValue("registered") String stage) {
        return diversity.of(contest, stage(stage));
    }

    @GET
    @Path("/{contest}/diversity/csv")
    @PermitAll
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The same as a table")
    public String csv(
            @RestPath String contest, @RestQuery @DefaultValue("registered") String stage) {
        return table(json(contest, stage));
    }

    @GET
    @Path("/diversity/{votingDay}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The same over all lists of a day of voting, by party")
    public DiversityView day(
            @RestPath String votingDay, @RestQuery @DefaultValue("registered") String stage) {
        return diversity.of(day(votingDay), stage(stage));
    }

    @GET
    @Path("/diversity/{votingDay}/csv")
    @PermitAll
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The lists of a day of voting as a table")
    public String dayCsv(
            @RestPath String votingDay, @RestQuery @DefaultValue("registered") String stage) {
        return table(day(votingDay, stage));
    }

    private static String table(DiversityView view) {
        List<List<Object>> rows = new ArrayList<>();
        view.lists().forEach(row -> rows.add(row.cells()));
        rows.add(view.total().cells());
        return CsvText.of(HEAD, rows);
    }

    private static Stage stage(String word) {
        for (Stage stage : Stage.values()) {
            if (stage.name().toLowerCase(Locale.ROOT).equals(word)) {
                return stage;
            }
        }
        throw ProblemException.invalid(FieldError.of("stage", InputRule.UNKNOWN_REFERENCE, word));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid(
                    FieldError.of("votingDay", InputRule.WRONG_TYPE, "YYYY-MM-DD"));
        }
    }
}
