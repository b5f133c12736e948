package kz.mandat.registry.accreditation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kz.mandat.registry.table.CsvTable;
import kz.mandat.registry.table.CsvTable.Line;
import kz.mandat.registry.table.UnreadableList;
import kz.mandat.registry.table.UnreadableList.Reason;
import kz.mandat.registry.table.WorkbookFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/**
 * A list of persons as an organisation sends it, CSV or XLSX; one that cannot be read as a whole is
 * refused.
 */
final class PersonFile {

    private static final int MOST_ROWS = 1000;
    private static final int IIN_DIGITS = 12;
    // What a cell that computes reads as: no text of a person begins so.
    private static final String COMPUTED = "=";

    private final List<PersonRow> rows = new ArrayList<>();

    private PersonFile() {}

    static List<PersonRow> csv(InputStream bytes) {
        return new PersonFile()
                .read(file ->
                        new CsvTable(bytes)
                                .read(heading -> {
                                    List<PersonColumn> columns = PersonColumn.of(heading);
                                    return line -> file.add(columns, line);
                                }));
    }

    /**
     * @param kind of the accreditation: of citizens the document is the IIN, whose zeros at the
     *     beginning spreadsheets lose
     */
    static List<PersonRow> xlsx(InputStream bytes, AccreditationKind kind) {
        return new PersonFile()
                .read(file ->
                        WorkbookFile.spooled(
                                bytes, (Iterator<Row> sheet) -> file.read(sheet, kind)));
    }

    private interface Reading {
        void into(PersonFile file) throws IOException;
    }

    private List<PersonRow> read(Reading reading) {
        try {
            reading.into(this);
            return rows;
        } catch (UnreadableList refusal) {
            throw refusal.problem();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(List<PersonColumn> columns, Line line) {
        if (rows.size() == MOST_ROWS) {
            throw new UnreadableList(Reason.TOO_MANY_ROWS, MOST_ROWS);
        }
        rows.add(PersonRow.of(columns, line));
    }

    private void read(Iterator<Row> sheet, AccreditationKind kind) {
        if (!sheet.hasNext()) {
            throw new UnreadableList(Reason.EMPTY);
        }
        List<PersonColumn> columns =
                PersonColumn.of(
                        sheet.next().stream()
                                .filter(cell -> cell != null && !WorkbookFile.text(cell).isBlank())
                                .map(WorkbookFile::text)
                                .toList());
        sheet.forEachRemaining(row -> {
            if (!WorkbookFile.isEmpty(row)) {
                add(columns, new Line(row.getRowNum(), cells(columns, row, kind)));
            }
        });
        if (rows.isEmpty()) {
            throw new UnreadableList(Reason.EMPTY);
        }
    }

    private static List<String> cells(List<PersonColumn> columns, Row row, AccreditationKind kind) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), row.getCellCount()); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(columns.get(i), cell, kind));
        }
        return cells;
    }

    private static String text(PersonColumn column, Cell cell, AccreditationKind kind) {
        if (cell.getType() == CellType.FORMULA) {
            return COMPUTED;
        }
        return switch (column) {
            case BORN_ON -> WorkbookFile.day(cell);
            case DOCUMENT ->
                    kind == AccreditationKind.DOMESTIC
                            ? WorkbookFile.digits(cell, IIN_DIGITS)
                            : WorkbookFile.text(cell);
            case SURNAME, GIVEN_NAME, CONTACT -> WorkbookFile.text(cell);
        };
    }
}
