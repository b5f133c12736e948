package kz.mandat.nominations.fund;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.mandat.nominations.csv.CsvRow;
import kz.mandat.nominations.csv.CsvTable;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A bank's statement as a table with the columns reference, at, kind, amount, donor_kind,
 * donor_name, donor_id, purpose; amounts in whole tenge. All faults are named at once.
 */
final class StatementFile {

    private static final Set<String> COLUMNS =
            Set.of(
                    "reference",
                    "at",
                    "kind",
                    "amount",
                    "donor_kind",
                    "donor_name",
                    "donor_id",
                    "purpose");

    private StatementFile() {}

    /** One operation as the bank states it. */
    record Line(
            long line,
            String reference,
            Instant at,
            OperationKind kind,
            long amount,
            @Nullable DonorKind donor,
            @Nullable String donorName,
            @Nullable String donorId,
            @Nullable String purpose) {}

    static List<Line> read(String csv) {
        List<Line> lines = new ArrayList<>();
        List<FieldError> faults = new ArrayList<>();
        for (CsvRow row : CsvTable.read(csv, COLUMNS)) {
            try {
                lines.add(line(row));
            } catch (ProblemException refusal) {
                faults.addAll(refusal.problem().errors());
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return lines;
    }

    private static Line line(CsvRow row) {
        OperationKind kind = word(row, "kind", OperationKind.class);
        boolean gift = kind == OperationKind.DONATION;
        DonorKind donor = gift ? word(row, "donor_kind", DonorKind.class) : null;
        boolean named = donor != null && donor != DonorKind.ANONYMOUS;
        long amount = row.whole("amount");
        if (amount == 0) {
            throw row.refusal(FieldError.of("amount", InputRule.OUT_OF_RANGE, ">0"));
        }
        return new Line(
                row.line(),
                row.text("reference"),
                moment(row),
                kind,
                amount,
                donor,
                named ? row.text("donor_name") : null,
                named ? row.text("donor_id") : null,
                row.textOrNull("purpose"));
    }

    private static Instant moment(CsvRow row) {
        try {
            return OffsetDateTime.parse(row.text("at")).toInstant();
        } catch (DateTimeException unreadable) {
            throw row.refusal(
                    FieldError.of("at", InputRule.WRONG_TYPE, "2023-03-01T12:00:00+06:00"));
        }
    }

    private static <E extends Enum<E>> E word(CsvRow row, String column, Class<E> type) {
        String word = row.text(column).toUpperCase(Locale.ROOT).replace('-', '_');
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(word)) {
                return value;
            }
        }
        throw row.refusal(FieldError.of(column, InputRule.UNKNOWN_REFERENCE, row.text(column)));
    }
}
