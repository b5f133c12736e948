package kz.mandat.nominations.constituency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.mandat.nominations.csv.CsvRow;
import kz.mandat.nominations.csv.CsvTable;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;

/**
 * The constituencies of an election as a table with the columns number, name_kk, name_ru, name_en,
 * area, territory, voters, lower_unit, generated. All faults are named at once.
 */
final class ConstituencyFile {

    private static final Set<String> COLUMNS =
            Set.of(
                    "number",
                    "name_kk",
                    "name_ru",
                    "name_en",
                    "area",
                    "territory",
                    "voters",
                    "lower_unit",
                    "generated");

    private ConstituencyFile() {}

    static List<Constituency> read(String election, String csv) {
        List<Constituency> drawn = new ArrayList<>();
        List<FieldError> faults = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (CsvRow row : CsvTable.read(csv, COLUMNS)) {
            try {
                Constituency one = constituency(election, row);
                if (!numbers.add(one.number())) {
                    throw row.refusal(FieldError.of("number", InputRule.DUPLICATE, one.number()));
                }
                drawn.add(one);
            } catch (ProblemException refusal) {
                faults.addAll(refusal.problem().errors());
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return drawn;
    }

    private static Constituency constituency(String election, CsvRow row) {
        long number = row.whole("number");
        if (number < 1 || number > 9_999) {
            throw row.refusal(FieldError.of("number", InputRule.OUT_OF_RANGE, "1-9999"));
        }
        String territory = row.text("territory");
        if (!territory.matches("\\d{9}")) {
            throw row.refusal(FieldError.of("territory", InputRule.INVALID, territory));
        }
        return new Constituency(
                "%s-d%02d".formatted(election, number),
                Math.toIntExact(number),
                new Localized(row.text("name_kk"), row.text("name_ru"), row.text("name_en")),
                row.text("area"),
                territory,
                row.whole("voters"),
                row.yes("lower_unit"),
                row.yes("generated"));
    }
}
