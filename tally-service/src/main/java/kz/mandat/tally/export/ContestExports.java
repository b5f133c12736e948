package kz.mandat.tally.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.mandat.platform.export.DataPackage;
import kz.mandat.platform.export.ExportSet;
import kz.mandat.platform.export.Table;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.total.Totals;
import org.jdbi.v3.core.Jdbi;

/** The export of a contest's counted protocols and sums, as soon as the sums are public. */
@ApplicationScoped
class ContestExports {

    private static final String REVISION =
            """
            select coalesce((select revision::text from total where contest = current_setting('export.contest')
                             and territory = (select territory from contest where id = current_setting('export.contest'))), '0')
                   || case when exists (select from certification where contest = current_setting('export.contest'))
                      then '-certified' else '' end
                   || '-' || (select count(*) from contest_option where contest = current_setting('export.contest'))
            """;

    private final Jdbi database;
    private final Contests contests;
    private final Totals totals;

    @Inject
    ContestExports(Jdbi database, Contests contests, Totals totals) {
        this.database = database;
        this.contests = contests;
        this.totals = totals;
    }

    ExportSet of(String contest) {
        contests.require(contest);
        // Refuses what the gate holds back: open stations, or sums that contradict themselves
        totals.shown(contest, "KZ", null);
        List<String> options = options(contest);
        Table protocols = CountedProtocols.table(contest, options);
        Table sums = TerritorySums.table(options);
        return new ExportSet(
                contest,
                REVISION,
                Map.of("contest", contest),
                List.of(
                        protocols.csv(),
                        CountedProtocols.mobileBoxes().csv(),
                        CountedProtocols.lines(contest),
                        sums.csv(),
                        TerritorySums.json(),
                        TerritorySums.options().csv(),
                        NistReport.byTerritory(),
                        NistReport.byStation(),
                        CountXml.file(),
                        DataPackage.of(
                                contest,
                                "Counted protocols and sums of " + contest,
                                List.of(
                                        protocols,
                                        CountedProtocols.mobileBoxes(),
                                        sums,
                                        TerritorySums.options()))));
    }

    /** What votes are counted for, in the order of the columns. */
    private List<String> options(String contest) {
        return database.withHandle(handle ->
                handle.createQuery(
                                "select id from contest_option where contest = :contest order by id collate \"C\"")
                        .bind("contest", contest)
                        .mapTo(String.class)
                        .list());
    }
}
