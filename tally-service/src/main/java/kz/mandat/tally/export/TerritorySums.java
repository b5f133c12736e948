package kz.mandat.tally.export;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.platform.export.Column;
import kz.mandat.platform.export.ExportFile;
import kz.mandat.platform.export.Table;

/** The sums of a contest by territory, and what stands in it. */
final class TerritorySums {

    static final String FROM =
            """
            from total s join territory t on t.id = s.territory join contest c on c.id = s.contest
            where s.contest = current_setting('export.contest') and s.protocols > 0
            order by cardinality(t.path), t.id collate "C"
            """;

    private static final Table OPTIONS =
            new Table(
                    "options",
                    "The lists or candidates of the contest",
                    List.of(
                            Column.id("contest", "contest", "The contest"),
                            Column.id("id", "id", "What protocols count votes for"),
                            Column.text("name_kk", "name_kk", "Name in Kazakh"),
                            Column.text("name_ru", "name_ru", "Name in Russian"),
                            Column.text("name_en", "name_en", "Name in English"),
                            Column.of(
                                    "stands",
                                    "boolean",
                                    "case when stands then 'true' else 'false' end",
                                    "Whether it still stands")),
                    "from contest_option where contest = current_setting('export.contest') order by id collate \"C\"",
                    List.of("contest", "id"));

    private static final String JSON =
            """
            select json_build_object('contest', c.id, 'election', c.election, 'kind', c.kind, 'regime', c.regime,
                'votingDay', c.voting_day, 'items', coalesce((select json_agg(i) from (
                    select t.id as territory, t.kato, t.iso, s.protocols, s.voters, s.issued, s.absentee, s.outside,
                           s.received, s.cancelled, s.found, s.invalid, s.against_all as "againstAll",
                           (select json_object_agg(v.option, v.votes order by v.option collate "C") from total_vote v
                            where v.contest = s.contest and v.territory = s.territory) as votes
                    %s) i), '[]'))
            from contest c where c.id = current_setting('export.contest')
            """
                    .formatted(FROM);

    private TerritorySums() {}

    static Table table(List<String> options) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.id("contest", "s.contest", "The contest"));
        columns.add(Column.id("territory", "t.id", "The territory"));
        columns.add(Column.id("parent", "t.parent", "The territory above").optional());
        columns.add(Column.id("iso", "t.iso", "ISO 3166-2").optional());
        for (String figure :
                List.of(
                        "protocols",
                        "voters",
                        "issued",
                        "absentee",
                        "outside",
                        "received",
                        "cancelled",
                        "found",
                        "invalid")) {
            columns.add(Column.integer(figure, "s." + figure, "Sum of the counted protocols"));
        }
        columns.add(Column.integer("againstAll", "s.against_all", "Votes against all"));
        options.forEach(option ->
                columns.add(
                        Column.integer(
                                "votes." + option,
                                "select coalesce(sum(votes), 0) from total_vote v where v.contest = s.contest and v.territory = s.territory and v.option = "
                                        + Column.literal(option),
                                "Votes for " + option)));
        return new Table(
                "totals", "Sums by territory", columns, FROM, List.of("contest", "territory"));
    }

    static Table options() {
        return OPTIONS;
    }

    static ExportFile json() {
        return new ExportFile(
                "totals.json",
                "application/json",
                (snapshot, out) ->
                        out.write(
                                snapshot.text(JSON)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
