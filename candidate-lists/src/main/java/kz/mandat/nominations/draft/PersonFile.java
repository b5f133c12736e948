package kz.mandat.nominations.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.mandat.nominations.csv.Columns;
import kz.mandat.nominations.csv.CsvRow;
import kz.mandat.nominations.person.PersonRequest;
import kz.mandat.nominations.person.Sex;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/**
 * A list as a table with the columns surname, given_name, patronymic, sex, born_on, disability,
 * generated and, where the party has them, occupation, workplace, residence; the order of the lines
 * is the order of the list. All faults are named at once.
 */
final class PersonFile {

    // Art. 89(6)1, 104(6)1: occupation, workplace and residence stand in the message on a list
    static final Columns COLUMNS =
            new Columns(
                    Set.of(
                            "surname",
                            "given_name",
                            "patronymic",
                            "sex",
                            "born_on",
                            "disability",
                            "generated"),
                    Set.of("occupation", "workplace", "residence"));

    private PersonFile() {}

    static List<PersonRequest> read(List<CsvRow> rows) {
        List<PersonRequest> persons = new ArrayList<>();
        List<FieldError> faults = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (CsvRow row : rows) {
            try {
                PersonRequest person = person(row);
                Long before = lines.putIfAbsent(person.person().key(), row.line());
                if (before != null) {
                    throw row.refusal(
                            FieldError.of("surname", InputRule.DUPLICATE, "line " + before));
                }
                persons.add(person);
            } catch (ProblemException refusal) {
                faults.addAll(refusal.problem().errors());
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return persons;
    }

    private static PersonRequest person(CsvRow row) {
        return new PersonRequest(
                row.text("surname"),
                row.text("given_name"),
                row.textOrNull("patronymic"),
                sex(row),
                row.day("born_on"),
                row.yes("disability"),
                row.yes("generated"),
                row.textOrNull("occupation"),
                row.textOrNull("workplace"),
                row.textOrNull("residence"));
    }

    private static Sex sex(CsvRow row) {
        return switch (row.text("sex")) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            default -> throw row.refusal(FieldError.of("sex", InputRule.WRONG_TYPE, "female|male"));
        };
    }
}
