package kz.mandat.allocation.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.mandat.platform.export.Column;
import kz.mandat.platform.export.DataPackage;
import kz.mandat.platform.export.ExportFile;
import kz.mandat.platform.export.ExportSet;
import kz.mandat.platform.export.Table;

/** What a result consists of as tables: the lists or candidates with their seats, and the steps. */
final class ResultFiles {

    /** The published answer of the contest as a document of the database. */
    static final String RESULT =
            """
            (select r.contest, r.version, r.etag, r.status, r.election, cast(r.document as jsonb) as d from result r
             where r.contest = current_setting('export.contest') and r.etag is not null) r
            """;

    private static final Table SEATS =
            new Table(
                    "seats",
                    "Votes and seats of the lists or candidates",
                    List.of(
                            Column.id("contest", "r.contest", "The contest"),
                            Column.id("id", "l.d ->> 'id'", "The list or candidate"),
                            Column.text("name_kk", "(l.d #>> '{name,kk}')", "Name in Kazakh"),
                            Column.text("name_ru", "(l.d #>> '{name,ru}')", "Name in Russian"),
                            Column.text("name_en", "(l.d #>> '{name,en}')", "Name in English"),
                            Column.integer("votes", "l.d ->> 'votes'", "Votes"),
                            Column.id("share", "l.d ->> 'share'", "The exact share of the base"),
                            Column.of(
                                    "sharePercent",
                                    "number",
                                    "l.d ->> 'sharePercent'",
                                    "The share in per cent, two places"),
                            Column.of(
                                    "admitted",
                                    "boolean",
                                    "l.d ->> 'admitted'",
                                    "Whether it takes part in the distribution"),
                            Column.integer("whole", "l.d ->> 'whole'", "Seats for whole quotients")
                                    .optional(),
                            Column.id("remainder", "l.d ->> 'remainder'", "The exact remainder")
                                    .optional(),
                            Column.integer(
                                            "seats",
                                            "l.d ->> 'seats'",
                                            "Seats; empty while the law gives none")
                                    .optional()),
                    "from "
                            + RESULT
                            + " cross join lateral jsonb_array_elements(r.d -> 'lists') with ordinality as l (d, place) order by l.place",
                    List.of("contest", "id"));

    private static final Table STEPS =
            new Table(
                    "steps",
                    "How the law came to the result",
                    List.of(
                            Column.id("contest", "r.contest", "The contest"),
                            Column.integer("place", "s.place", "The place in the reasons"),
                            Column.id("rule", "s.d ->> 'rule'", "The rule"),
                            Column.text("article", "(s.d ->> 'article')", "The article"),
                            Column.text(
                                    "text_kk", "(s.d #>> '{text,kk}')", "The sentence in Kazakh"),
                            Column.text(
                                    "text_ru", "(s.d #>> '{text,ru}')", "The sentence in Russian"),
                            Column.text(
                                    "text_en", "(s.d #>> '{text,en}')", "The sentence in English")),
                    "from "
                            + RESULT
                            + " cross join lateral jsonb_array_elements(r.d -> 'steps') with ordinality as s (d, place) order by s.place",
                    List.of("contest", "place"));

    private static final String DOCUMENT =
            "select document from result where contest = current_setting('export.contest') and etag is not null";

    private ResultFiles() {}

    static ExportSet of(String contest) {
        return new ExportSet(
                contest + "-result",
                "select etag from result where contest = current_setting('export.contest')",
                Map.of("contest", contest),
                List.of(
                        SEATS.csv(),
                        STEPS.csv(),
                        document(),
                        ResultXml.file(),
                        DataPackage.of(
                                contest + "-result",
                                "Result of " + contest,
                                List.of(SEATS, STEPS))));
    }

    private static ExportFile document() {
        return new ExportFile(
                "result.json",
                "application/json",
                (snapshot, out) ->
                        out.write(snapshot.text(DOCUMENT).getBytes(StandardCharsets.UTF_8)));
    }
}
