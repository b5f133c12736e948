package kz.mandat.nominations.export;

import java.util.List;
import java.util.Map;
import kz.mandat.platform.export.Column;
import kz.mandat.platform.export.DataPackage;
import kz.mandat.platform.export.ExportSet;
import kz.mandat.platform.export.Table;

/**
 * Who stands: registered lists with their persons, and registered candidates; birth as the year.
 */
final class NominationFiles {

    static final String LISTS =
            """
            from party_list l join party y on y.id = l.party
            where l.contest = current_setting('export.contest') and l.state = 'REGISTERED' order by l.party collate "C"
            """;

    static final String PERSONS =
            """
            from party_list l join list_person q on q.list = l.id
            where l.contest = current_setting('export.contest') and l.state = 'REGISTERED' and q.state = 'STANDING'
            order by l.party collate "C", q.number
            """;

    static final String CANDIDATES =
            """
            from candidate c where c.contest = current_setting('export.contest') and c.state = 'REGISTERED'
            order by c.code collate "C"
            """;

    private static final String AT = "to_char(l.registered_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

    private static final Table LIST_TABLE =
            new Table(
                    "lists",
                    "Registered party lists",
                    List.of(
                            Column.id("contest", "l.contest", "The contest"),
                            Column.id("party", "l.party", "The party"),
                            Column.text("name_kk", "(y.name ->> 'kk')", "Name in Kazakh"),
                            Column.text("name_ru", "(y.name ->> 'ru')", "Name in Russian"),
                            Column.text("name_en", "(y.name ->> 'en')", "Name in English"),
                            Column.of("registered_at", "datetime", AT, "When it was registered"),
                            Column.text("decision_number", "l.decision_number", "The decision"),
                            Column.integer(
                                    "persons",
                                    "select count(*) from list_person q where q.list = l.id and q.state = 'STANDING'",
                                    "How many stand on it")),
                    LISTS,
                    List.of("contest", "party"));

    private static final Table PERSON_TABLE =
            new Table(
                    "persons",
                    "Persons of the registered lists, in the order of the list",
                    List.of(
                            Column.id("contest", "l.contest", "The contest"),
                            Column.id("party", "l.party", "The party"),
                            Column.integer("number", "q.number", "The place on the list"),
                            Column.text("surname", "q.surname", "Surname"),
                            Column.text("given_name", "q.given_name", "Given name"),
                            Column.text("patronymic", "q.patronymic", "Patronymic"),
                            Column.integer(
                                    "born_in",
                                    "extract(year from q.born_on)::int",
                                    "Year of birth"),
                            Column.of(
                                    "generated",
                                    "boolean",
                                    "case when q.generated then 'true' else 'false' end",
                                    "Whether the person is invented")),
                    PERSONS,
                    List.of("contest", "party", "number"));

    private static final Table CANDIDATE_TABLE =
            new Table(
                    "candidates",
                    "Registered candidates",
                    List.of(
                            Column.id("contest", "c.contest", "The contest"),
                            Column.id("id", "c.code", "What protocols count votes for"),
                            Column.text("surname", "c.surname", "Surname"),
                            Column.text("given_name", "c.given_name", "Given name"),
                            Column.text("patronymic", "c.patronymic", "Patronymic"),
                            Column.integer(
                                    "born_in",
                                    "extract(year from c.born_on)::int",
                                    "Year of birth"),
                            Column.id(
                                    "nominator",
                                    "replace(lower(c.nominator), '_', '-')",
                                    "Who nominated"),
                            Column.id("party", "c.party", "The party that nominated").optional(),
                            Column.of(
                                    "generated",
                                    "boolean",
                                    "case when c.generated then 'true' else 'false' end",
                                    "Whether the person is invented")),
                    CANDIDATES,
                    List.of("contest", "id"));

    private static final String REVISION =
            """
            select k.id || '-' || (select count(*) || '-' || coalesce(sum(version), 0) from party_list where contest = k.id)
                   || '-' || (select count(*) || '-' || coalesce(sum(version), 0) from candidate where contest = k.id)
                   || '-' || (select count(*) from decision where contest = k.id)
            from contest k where k.id = current_setting('export.contest')
            """;

    private NominationFiles() {}

    static ExportSet of(String contest) {
        return new ExportSet(
                contest + "-nominations",
                REVISION,
                Map.of("contest", contest),
                List.of(
                        LIST_TABLE.csv(),
                        PERSON_TABLE.csv(),
                        CANDIDATE_TABLE.csv(),
                        NominationNist.file(),
                        NominationXml.file(),
                        DataPackage.of(
                                contest + "-nominations",
                                "Lists and candidates of " + contest,
                                List.of(LIST_TABLE, PERSON_TABLE, CANDIDATE_TABLE))));
    }
}
