package kz.mandat.registry.members;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.mandat.registry.table.UnreadableList;
import kz.mandat.registry.table.UnreadableList.Reason;
import kz.mandat.registry.table.WorkbookFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** A list as a workbook. */
final class XlsxFile implements ListFile {

    private static final int IIN_DIGITS = 12;

    private final Path file;

    XlsxFile(Path file) {
        this.file = file;
    }

    @Override
    public void read(Consumer<ListRow> rows) throws IOException {
        new WorkbookFile(file).read(sheet -> read(sheet, rows));
    }

    private static void read(Iterator<Row> sheet, Consumer<ListRow> rows) {
        if (!sheet.hasNext()) {
            throw new UnreadableList(Reason.EMPTY);
        }
        Heading heading = Heading.of(headings(sheet.next()));
        boolean any = false;
        while (sheet.hasNext()) {
            Row row = sheet.next();
            if (!WorkbookFile.isEmpty(row)) {
                rows.accept(row(heading, row));
                any = true;
            }
        }
        if (!any) {
            throw new UnreadableList(Reason.EMPTY);
        }
    }

    private static List<String> headings(Row row) {
        List<String> headings = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null && !WorkbookFile.text(cell).isBlank()) {
                headings.add(WorkbookFile.text(cell));
            }
        }
        return headings;
    }

    private static ListRow row(Heading heading, Row row) {
        List<String> cells = new ArrayList<>();
        Set<Column> formulas = EnumSet.noneOf(Column.class);
        // A spreadsheet leaves out empty cells at the end of a row: that is no short row.
        for (int i = 0; i < Math.max(row.getCellCount(), heading.columns().size()); i++) {
            Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
            if (i >= heading.columns().size()) {
                if (cell != null && cell.getType() != CellType.EMPTY) {
                    cells.add("");
                }
                continue;
            }
            Column column = heading.columns().get(i);
            if (cell != null && cell.getType() == CellType.FORMULA) {
                formulas.add(column);
            }
            cells.add(cell == null ? "" : text(cell, column));
        }
        return heading.row(row.getRowNum(), cells, formulas);
    }

    private static String text(Cell cell, Column column) {
        return switch (column) {
            case BORN_ON -> WorkbookFile.day(cell);
            case IIN -> WorkbookFile.digits(cell, IIN_DIGITS);
            case SURNAME, GIVEN_NAME, PATRONYMIC, REGION, CONTACT -> WorkbookFile.text(cell);
        };
    }
}
