package kz.mandat.nominations.export;

import java.nio.charset.StandardCharsets;
import kz.mandat.platform.export.ExportFile;

/** Lists and candidates before the vote in the common data format of NIST SP 1500-100 v2. */
final class NominationNist {

    private static final String PARTIES =
            """
            select json_agg(json_build_object('@type', 'ElectionResults.Party', '@id', 'party-' || l.party, 'Name', %s)
                            order by l.party collate "C")
            """
                            .formatted(
                                    names("y.name ->> 'kk'", "y.name ->> 'ru'", "y.name ->> 'en'"))
                    + unordered(NominationFiles.LISTS);

    private static final String LIST_CANDIDATES =
            """
            select json_agg(json_build_object('@type', 'ElectionResults.Candidate',
                '@id', 'candidate-' || l.party || '-' || q.number, 'PartyId', 'party-' || l.party,
                'PreElectionStatus', 'qualified', 'BallotName', %1$s) order by l.party collate "C", q.number)
            """
                            .formatted(person("q"))
                    + unordered(NominationFiles.PERSONS);

    private static final String SINGLE_CANDIDATES =
            """
            select json_agg(json_build_object('@type', 'ElectionResults.Candidate', '@id', 'candidate-' || c.code,
                'PreElectionStatus', 'qualified', 'BallotName', %1$s) order by c.code collate "C")
            """
                            .formatted(person("c"))
                    + unordered(NominationFiles.CANDIDATES);

    private static final String SELECTIONS =
            """
            select json_agg(json_build_object('@type', 'ElectionResults.PartySelection', '@id', 'selection-' || l.party,
                'PartyIds', json_build_array('party-' || l.party)) order by l.party collate "C")
            """
                    + unordered(NominationFiles.LISTS);

    private static final String SINGLE_SELECTIONS =
            """
            select json_agg(json_build_object('@type', 'ElectionResults.CandidateSelection', '@id', 'selection-' || c.code,
                'CandidateIds', json_build_array('candidate-' || c.code)) order by c.code collate "C")
            """
                    + unordered(NominationFiles.CANDIDATES);

    private static final String REPORT =
            """
            select json_build_object('@type', 'ElectionResults.ElectionReport', 'Format', 'summary-contest',
                'GeneratedDate', to_char(coalesce((select max(recorded_at) from decision d where d.contest = k.id), n.recorded_at),
                                         'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'Issuer', 'Central Election Commission of the Republic of Kazakhstan', 'IssuerAbbreviation', 'CEC',
                'SequenceStart', 1, 'SequenceEnd', 1, 'Status', 'pre-election', 'VendorApplicationId', 'mandat',
                'GpUnit', json_build_array(json_build_object('@type', 'ElectionResults.ReportingUnit',
                    '@id', 'unit-' || n.territory, 'Type', 'other', 'OtherType', 'territory of the election')),
                'Party', coalesce((%s), '[]'),
                'Election', json_build_array(json_build_object('@type', 'ElectionResults.Election',
                    'ElectionScopeId', 'unit-' || n.territory, 'StartDate', n.voting_day, 'EndDate', n.voting_day,
                    'Type', 'general', 'Name', %s,
                    'Candidate', case when upper(k.kind) = 'LIST' then coalesce((%s), '[]') else coalesce((%s), '[]') end,
                    'Contest', json_build_array(case when upper(k.kind) = 'LIST' then
                        json_build_object('@type', 'ElectionResults.PartyContest', '@id', k.id, 'Name', k.id,
                            'ElectionDistrictId', 'unit-' || n.territory, 'ContestSelection', coalesce((%s), '[]'))
                    else
                        json_build_object('@type', 'ElectionResults.CandidateContest', '@id', k.id, 'Name', k.id,
                            'ElectionDistrictId', 'unit-' || n.territory, 'VotesAllowed', 1, 'ContestSelection', coalesce((%s), '[]'))
                    end))))
            from contest k join election n on n.id = k.election where k.id = current_setting('export.contest')
            """
                    .formatted(
                            PARTIES,
                            names("n.id", "n.id", "n.id"),
                            LIST_CANDIDATES,
                            SINGLE_CANDIDATES,
                            SELECTIONS,
                            SINGLE_SELECTIONS);

    private NominationNist() {}

    static ExportFile file() {
        return new ExportFile(
                "candidates-nist.json",
                "application/json",
                (snapshot, out) ->
                        out.write(snapshot.text(REPORT).getBytes(StandardCharsets.UTF_8)));
    }

    private static String unordered(String from) {
        return from.substring(0, from.indexOf("order by"));
    }

    private static String person(String table) {
        String name =
                "concat_ws(' ', %1$s.surname, %1$s.given_name, %1$s.patronymic)".formatted(table);
        return names(name, name, name);
    }

    private static String names(String kk, String ru, String en) {
        return """
        json_build_object('@type', 'ElectionResults.InternationalizedText', 'Text', json_build_array(
            json_build_object('@type', 'ElectionResults.LanguageString', 'Language', 'kk', 'Content', %s),
            json_build_object('@type', 'ElectionResults.LanguageString', 'Language', 'ru', 'Content', %s),
            json_build_object('@type', 'ElectionResults.LanguageString', 'Language', 'en', 'Content', %s)))
        """
                .formatted(kk, ru, en);
    }
}
