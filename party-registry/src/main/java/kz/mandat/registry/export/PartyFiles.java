package kz.mandat.registry.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.mandat.platform.export.Column;
import kz.mandat.platform.export.DataPackage;
import kz.mandat.platform.export.ExportFile;
import kz.mandat.platform.export.ExportSet;
import kz.mandat.platform.export.Table;
import kz.mandat.registry.party.LiquidationGround;

/** The parties as the register shows them today. */
final class PartyFiles {

    private static final String FROM =
            """
            from party p cross join lateral (
                select * from party_version v where v.party = p.id and v.effective_on <= current_date
                order by v.version desc limit 1) v
            order by p.id collate "C"
            """;

    private static final Table PARTIES =
            new Table(
                    "parties",
                    "Political parties",
                    List.of(
                            Column.id("id", "p.id", "Its id everywhere in the suite"),
                            Column.text("name_kk", "v.name_kk", "Name in Kazakh"),
                            Column.text("name_ru", "v.name_ru", "Name in Russian"),
                            Column.text("name_en", "v.name_en", "Name in English"),
                            Column.id(
                                    "state",
                                    "replace(lower(v.state), '_', '-')",
                                    "registered, suspended, liquidated"),
                            Column.of(
                                    "registered_on",
                                    "date",
                                    "p.registered_on",
                                    "Day of registration"),
                            Column.text(
                                    "certificate_number",
                                    "v.certificate_number",
                                    "Number of the certificate"),
                            Column.text("leader", "v.leader", "Leader"),
                            Column.text("address", "v.address", "Address"),
                            Column.of("charter_on", "date", "v.charter_on", "Day of the charter"),
                            Column.of(
                                    "effective_on",
                                    "date",
                                    "v.effective_on",
                                    "Since when this is so")),
                    FROM,
                    List.of("id"));

    // As parties are registered: what the first entry of each says
    private static final String LINES =
            """
            select row_to_json(r) from (
                select p.id, json_build_object('kk', v.name_kk, 'ru', v.name_ru, 'en', v.name_en) as name,
                       p.registered_on as "registeredOn", v.certificate_number as "certificateNumber", v.reason
                from party p join party_version v on v.party = p.id and v.version = 1
                order by p.id collate "C") r
            """;

    // Every decision with the entry that it made, in the order in which they were entered
    private static final String HISTORY =
            """
            select json_strip_nulls(row_to_json(r)) from (
                select v.party as id, v.version, lower(v.act) as act, v.effective_on as "effectiveOn",
                       json_build_object('kk', v.name_kk, 'ru', v.name_ru, 'en', v.name_en) as name,
                       v.certificate_number as "certificateNumber", v.leader, v.address, v.charter_on as "charterOn",
                       case v.act when 'SUSPENSION' then v.suspended_until end as until,
                       case v.act when 'LIQUIDATION' then case v.article %s end end as ground, v.reason
                from party_version v order by v.id) r
            """
                    .formatted(
                            Arrays.stream(LiquidationGround.values())
                                    .map(ground ->
                                            "when '%s' then '%s'"
                                                    .formatted(ground.article(), ground.code()))
                                    .collect(Collectors.joining(" ")));

    private static final String NIST =
            """
            select json_build_object('@type', 'ElectionResults.ElectionReport', 'Format', 'summary-contest',
                'GeneratedDate', to_char(coalesce(max(v.recorded_at), 'epoch'), 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'Issuer', 'Ministry of Justice of the Republic of Kazakhstan', 'IssuerAbbreviation', 'MJ',
                'SequenceStart', 1, 'SequenceEnd', 1, 'Status', 'pre-election', 'VendorApplicationId', 'mandat',
                'Party', coalesce(json_agg(json_build_object('@type', 'ElectionResults.Party', '@id', 'party-' || p.id,
                    'IsRecognizedParty', v.state = 'REGISTERED',
                    'Name', json_build_object('@type', 'ElectionResults.InternationalizedText', 'Text', json_build_array(
                        json_build_object('@type', 'ElectionResults.LanguageString', 'Language', 'kk', 'Content', v.name_kk),
                        json_build_object('@type', 'ElectionResults.LanguageString', 'Language', 'ru', 'Content', v.name_ru),
                        json_build_object('@type', 'ElectionResults.LanguageString', 'Language', 'en', 'Content', v.name_en))))
                    order by p.id collate "C"), '[]'))
            """
                    + FROM.replace("order by p.id collate \"C\"", "");

    private PartyFiles() {}

    static ExportSet all() {
        return new ExportSet(
                "parties",
                ExportSet.revisionOf("party_version") + " || '-' || current_date",
                Map.of(),
                List.of(
                        PARTIES.csv(),
                        ExportFile.lines("parties", LINES),
                        ExportFile.lines("history", HISTORY),
                        new ExportFile(
                                "parties-nist.json",
                                "application/json",
                                (snapshot, out) ->
                                        out.write(
                                                snapshot.text(NIST)
                                                        .getBytes(StandardCharsets.UTF_8))),
                        DataPackage.of("parties", "Political parties", List.of(PARTIES))));
    }
}
