package kz.mandat.tally.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.mandat.platform.export.Column;
import kz.mandat.platform.export.ExportFile;
import kz.mandat.platform.export.Snapshot;

/**
 * The results of a contest in the common data format of NIST SP 1500-100 v2, as JSON: by territory,
 * or by territory and polling station. The time of the report is that of the last change.
 */
final class NistReport {

    private static final String UNIT = "unit-";

    private static final String HEAD =
            """
            select c.id, c.election, c.kind, c.voting_day, c.territory,
                   coalesce(to_char(s.changed_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), c.voting_day || 'T00:00:00Z') as changed_at,
                   case when exists (select from certification x where x.contest = c.id) then 'certified'
                        when s.protocols >= t.stations and c.constituency is null then 'unofficial-complete'
                        else 'unofficial-partial' end as status,
                   coalesce(s.revision, 0) as revision
            from contest c join territory t on t.id = c.territory
                 left join total s on s.contest = c.id and s.territory = c.territory
            where c.id = current_setting('export.contest')
            """;

    private static final String TERRITORIES =
            """
            select t.id, t.type, t.kato, t.name_kk, t.name_ru, t.name_en, t.stations,
                   coalesce(s.protocols, 0) as protocols, coalesce(s.voters, 0) as voters, coalesce(s.issued, 0) as issued,
                   (select string_agg(b.id, ',' order by b.id collate "C") from territory b where b.parent = t.id) as below
            from territory t left join total s on s.territory = t.id and s.contest = current_setting('export.contest')
            order by cardinality(t.path), t.id collate "C"
            """;

    private static final String STATIONS =
            """
            select s.id, s.number, s.name_kk, s.name_ru, s.name_en, s.voters, e.issued
            from protocol p join protocol_entry e on e.id = p.counted_entry join station s on s.id = p.station
            where p.contest = current_setting('export.contest') order by s.id collate "C"
            """;

    private static final String OPTIONS =
            """
            select id, name_kk, name_ru, name_en from contest_option
            where contest = current_setting('export.contest') order by id collate "C"
            """;

    private static final String VOTES_BY_TERRITORY =
            """
            select t.id, v.votes from total_vote v join territory t on t.id = v.territory
            where v.contest = current_setting('export.contest') and v.option = %s
            order by cardinality(t.path), t.id collate "C"
            """;

    private static final String VOTES_BY_STATION =
            """
            select p.station, v.votes from protocol p join protocol_entry_vote v on v.entry = p.counted_entry
            where p.contest = current_setting('export.contest') and v.option = %s order by p.station collate "C"
            """;

    private static final String FIGURE_BY_TERRITORY =
            """
            select t.id, s.%s from total s join territory t on t.id = s.territory
            where s.contest = current_setting('export.contest') order by cardinality(t.path), t.id collate "C"
            """;

    private static final String FIGURE_BY_STATION =
            """
            select p.station, e.%s from protocol p join protocol_entry e on e.id = p.counted_entry
            where p.contest = current_setting('export.contest') order by p.station collate "C"
            """;

    private final Snapshot snapshot;
    private final Nist nist;
    private final boolean byStation;

    private NistReport(Snapshot snapshot, Nist nist, boolean byStation) {
        this.snapshot = snapshot;
        this.nist = nist;
        this.byStation = byStation;
    }

    static ExportFile byTerritory() {
        return file("results-nist.json", false);
    }

    static ExportFile byStation() {
        return file("results-nist-stations.json", true);
    }

    private static ExportFile file(String name, boolean byStation) {
        return new ExportFile(
                name, "application/json", (snapshot, out) -> write(snapshot, out, byStation));
    }

    private static void write(Snapshot snapshot, OutputStream out, boolean byStation)
            throws IOException, SQLException {
        try (Nist nist = new Nist(out)) {
            NistReport report = new NistReport(snapshot, nist, byStation);
            snapshot.each(HEAD, report::report);
        }
    }

    private void report(ResultSet head) throws IOException, SQLException {
        nist.open("ElectionReport")
                .text("Format", byStation ? "precinct-level" : "summary-contest")
                .text("GeneratedDate", head.getString("changed_at"))
                .text("Issuer", "Central Election Commission of the Republic of Kazakhstan")
                .text("IssuerAbbreviation", "CEC")
                .number("SequenceStart", 1)
                .number("SequenceEnd", 1)
                .text("Status", head.getString("status"))
                .text("VendorApplicationId", "mandat");
        nist.list("GpUnit");
        snapshot.each(TERRITORIES, this::territory);
        if (byStation) {
            snapshot.each(STATIONS, this::station);
        }
        nist.endList();
        boolean ofLists = head.getString("kind").equalsIgnoreCase("list");
        if (ofLists) {
            nist.list("Party");
            snapshot.each(OPTIONS, this::party);
            nist.endList();
        }
        nist.list("Election");
        election(head, ofLists);
        nist.endList().end();
    }

    private void territory(ResultSet row) throws IOException, SQLException {
        nist.open("ReportingUnit", UNIT + row.getString("id"));
        switch (row.getString("type")) {
            case "country" -> nist.text("Type", "country");
            case "city", "capital" -> nist.text("Type", "city");
            default -> nist.text("Type", "other").text("OtherType", row.getString("type"));
        }
        names("Name", row);
        if (row.getString("kato") != null) {
            nist.code("KATO", row.getString("kato"));
        }
        if (row.getString("below") != null) {
            nist.list("ComposingGpUnitIds");
            for (String below : row.getString("below").split(",", -1)) {
                nist.item(UNIT + below);
            }
            nist.endList();
        }
        nist.number("SubUnitsReported", row.getLong("protocols"))
                .number("TotalSubUnits", row.getLong("stations"))
                .number("VotersRegistered", row.getLong("voters"))
                .number("VotersParticipated", row.getLong("issued"))
                .end();
    }

    private void station(ResultSet row) throws IOException, SQLException {
        nist.open("ReportingUnit", UNIT + row.getString("id")).text("Type", "precinct");
        names("Name", row);
        nist.text("Number", row.getString("number"))
                .number("VotersRegistered", row.getLong("voters"))
                .number("VotersParticipated", row.getLong("issued"))
                .end();
    }

    private void names(String field, ResultSet row) throws IOException, SQLException {
        nist.names(
                field,
                row.getString("name_kk"),
                row.getString("name_ru"),
                row.getString("name_en"));
    }

    private void party(ResultSet row) throws IOException, SQLException {
        nist.open("Party", "party-" + row.getString("id"));
        names("Name", row);
        nist.end();
    }

    private void candidate(ResultSet row) throws IOException, SQLException {
        nist.open("Candidate", "candidate-" + row.getString("id"));
        names("BallotName", row);
        nist.end();
    }

    private void election(ResultSet head, boolean ofLists) throws IOException, SQLException {
        String name = head.getString("election");
        nist.open("Election")
                .text("ElectionScopeId", UNIT + "KZ")
                .text("StartDate", head.getString("voting_day"))
                .text("EndDate", head.getString("voting_day"))
                .names("Name", name, name, name)
                .text("Type", "general");
        if (!ofLists) {
            nist.list("Candidate");
            snapshot.each(OPTIONS, this::candidate);
            nist.endList();
        }
        nist.list("BallotCounts");
        ballots("found", "BallotsCast");
        ballots("invalid", "BallotsRejected");
        nist.endList().list("Contest");
        contest(head, ofLists);
        nist.endList().end();
    }

    private void ballots(String column, String field) throws IOException, SQLException {
        for (String query : queries(FIGURE_BY_TERRITORY, FIGURE_BY_STATION, column)) {
            snapshot.each(
                    query,
                    row ->
                            nist.open("BallotCounts")
                                    .text("GpUnitId", UNIT + row.getString(1))
                                    .text("Type", "total")
                                    .number(field, row.getLong(2))
                                    .end());
        }
    }

    private List<String> queries(String byTerritory, String eachStation, String what) {
        return byStation
                ? List.of(byTerritory.formatted(what), eachStation.formatted(what))
                : List.of(byTerritory.formatted(what));
    }

    private void contest(ResultSet head, boolean ofLists) throws IOException, SQLException {
        nist.open(ofLists ? "PartyContest" : "CandidateContest", head.getString("id"))
                .text("Name", head.getString("id"))
                .text("ElectionDistrictId", UNIT + head.getString("territory"))
                .text("VoteVariation", ofLists ? "proportional" : "plurality");
        if (!ofLists) {
            nist.number("VotesAllowed", 1);
        }
        nist.list("ContestSelection");
        snapshot.each(OPTIONS, row -> selection(row.getString("id"), ofLists));
        againstAll();
        nist.endList().end();
    }

    private void selection(String option, boolean ofLists) throws IOException, SQLException {
        nist.open(ofLists ? "PartySelection" : "CandidateSelection", "selection-" + option)
                .list(ofLists ? "PartyIds" : "CandidateIds")
                .item((ofLists ? "party-" : "candidate-") + option)
                .endList();
        votes(queries(VOTES_BY_TERRITORY, VOTES_BY_STATION, Column.literal(option)));
        nist.end();
    }

    // Art. 43(5): votes against all enter the base
    private void againstAll() throws IOException, SQLException {
        nist.open("BallotMeasureSelection", "selection-against-all")
                .names("Selection", "Бәріне қарсы", "Против всех", "Against all");
        votes(queries(FIGURE_BY_TERRITORY, FIGURE_BY_STATION, "against_all"));
        nist.end();
    }

    private void votes(List<String> queries) throws IOException, SQLException {
        nist.list("VoteCounts");
        for (String query : queries) {
            snapshot.each(query, row -> nist.votes(UNIT + row.getString(1), row.getLong(2)));
        }
        nist.endList();
    }
}
