package kz.mandat.tally.export;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.platform.export.Column;
import kz.mandat.platform.export.ExportFile;
import kz.mandat.platform.export.Table;

/**
 * The protocols that count in a contest, a row a station, in the form in which protocols are
 * entered: figures only, no signature and no remark. Rows come in the order of the stations' ids.
 */
final class CountedProtocols {

    // [300, 300] becomes 300;300
    private static final String MEMBERS = "translate(e.details ->> 'issuedByMember', ',[] ', ';')";

    private static final Table MOBILE_BOXES =
            new Table(
                    "mobile-boxes",
                    "Mobile ballot boxes of the counted protocols",
                    List.of(
                            Column.id("contest", "p.contest", "The contest"),
                            Column.id("station", "p.station", "The polling station"),
                            Column.integer("number", "b.box ->> 'number'", "The box"),
                            Column.integer(
                                    "applications",
                                    "b.box ->> 'applications'",
                                    "Written applications"),
                            Column.integer("found", "b.box ->> 'found'", "Ballots found in it")),
                    """
                    from protocol p join protocol_entry e on e.id = p.counted_entry
                         cross join lateral jsonb_array_elements(case jsonb_typeof(e.details -> 'mobileBoxes')
                             when 'array' then e.details -> 'mobileBoxes' else '[]' end) with ordinality as b (box, place)
                    where p.contest = current_setting('export.contest')
                    order by p.station collate "C", b.place
                    """,
                    List.of("contest", "station", "number"));

    private CountedProtocols() {}

    static Table table(String contest, List<String> options) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.id("contest", "p.contest", "The contest"),
                                Column.id("station", "p.station", "The polling station"),
                                Column.integer("voters", "e.voters", "Voters on the list"),
                                Column.integer("issued", "e.issued", "Voters who received ballots"),
                                Column.id(
                                        "issuedByMember",
                                        MEMBERS,
                                        "The same by member, set apart by semicolons"),
                                Column.integer("absentee", "e.absentee", "Absentee certificates")
                                        .optional(),
                                Column.integer(
                                                "outside",
                                                "e.outside",
                                                "Voters outside the premises")
                                        .optional(),
                                Column.integer("received", "e.received", "Ballots received"),
                                Column.integer("cancelled", "e.cancelled", "Ballots cancelled"),
                                Column.integer("found", "e.found", "Ballots found")));
        options.forEach(option ->
                columns.add(
                        Column.integer("votes." + option, votes(option), "Votes for " + option)
                                .optional()));
        columns.add(Column.integer("againstAll", "e.against_all", "Votes against all"));
        columns.add(Column.integer("invalid", "e.invalid", "Invalid ballots"));
        columns.add(
                Column.of(
                        "countStartedAt",
                        "datetime",
                        "e.details ->> 'countStartedAt'",
                        "Start of the count"));
        columns.add(
                Column.of(
                        "signedAt",
                        "datetime",
                        "e.details ->> 'signedAt'",
                        "Signing of the protocol"));
        columns.add(
                Column.of(
                        "paperSaysSo",
                        "boolean",
                        "case when e.paper_says_so then 'true' else 'false' end",
                        "Whether figures that contradict each other stand so on the paper"));
        return new Table(
                "protocols",
                "Counted protocols",
                columns,
                counted(contest),
                List.of("contest", "station"));
    }

    /** The contest stands in the text, so that the planner knows how many rows to expect. */
    private static String counted(String contest) {
        return """
        from protocol p join protocol_entry e on e.id = p.counted_entry
        where p.contest = %s
        order by p.station collate "C"
        """
                .formatted(Column.literal(contest));
    }

    /** An entry from before votes stood with it is looked up. */
    private static String votes(String option) {
        return "case when e.votes_by_option is not null then e.votes_by_option ->> %1$s else (select o.votes::text from protocol_entry_vote o where o.entry = e.id and o.option = %1$s) end"
                .formatted(Column.literal(option));
    }

    static ExportFile lines(String contest) {
        return ExportFile.lines(
                "protocols",
                """
                select row_to_json(r) from (
                    select p.contest, p.station, e.voters, e.issued, e.details -> 'issuedByMember' as "issuedByMember",
                           e.absentee, e.outside, e.received, e.cancelled, e.found,
                           coalesce(e.votes_by_option, (select jsonb_object_agg(o.option, o.votes) from protocol_entry_vote o
                                              where o.entry = e.id), '{}') as votes,
                           e.against_all as "againstAll", e.invalid,
                           nullif(e.details -> 'mobileBoxes', 'null') as "mobileBoxes",
                           e.details ->> 'countStartedAt' as "countStartedAt", e.details ->> 'signedAt' as "signedAt",
                           e.paper_says_so as "paperSaysSo"
                    %s) r
                """
                        .formatted(counted(contest)));
    }

    static Table mobileBoxes() {
        return MOBILE_BOXES;
    }
}
