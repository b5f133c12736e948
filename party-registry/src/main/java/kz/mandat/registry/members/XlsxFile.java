package kz.mandat.registry.members;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kz.mandat.registry.table.UnreadableList;
import kz.mandat.registry.table.UnreadableList.Reason;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of a workbook. What the file unpacks to is measured before it is read, so that a
 * small file cannot fill the memory.
 */
final class XlsxFile implements ListFile {

    private static final int MOST_PARTS = 500;
    private static final long LARGEST_UNPACKED = 400L << 20;
    // The texts that cells share are held in memory.
    private static final long LARGEST_SHARED_TEXTS = 64L << 20;
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
    private static final int IIN_DIGITS = 12;

    private final Path file;

    XlsxFile(Path file) {
        this.file = file;
    }

    @Override
    public void read(Consumer<ListRow> rows) throws IOException {
        measure();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            read(stream.iterator(), rows);
        } catch (ExcelReaderException
                | IllegalArgumentException
                | java.util.NoSuchElementException broken) {
            UnreadableList refusal = new UnreadableList(Reason.NOT_A_WORKBOOK);
            refusal.initCause(broken);
            throw refusal;
        }
    }

    private void measure() throws IOException {
        byte[] buffer = new byte[65_536];
        long total = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableList(Reason.SWELLS);
            }
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                long limit =
                        part.getName().equals(SHARED_TEXTS)
                                ? Math.min(LARGEST_SHARED_TEXTS, LARGEST_UNPACKED - total)
                                : LARGEST_UNPACKED - total;
                total += size(zip, part, limit, buffer);
            }
        } catch (ZipException broken) {
            UnreadableList refusal = new UnreadableList(Reason.NOT_A_WORKBOOK);
            refusal.initCause(broken);
            throw refusal;
        }
    }

    /** What a part unpacks to, counted, since the size that it states may be a lie. */
    private static long size(ZipFile zip, ZipEntry part, long limit, byte[] buffer)
            throws IOException {
        long size = 0;
        try (InputStream content = zip.getInputStream(part)) {
            int read = content.read(buffer);
            while (read >= 0) {
                size += read;
                if (size > limit) {
                    throw new UnreadableList(Reason.SWELLS);
                }
                read = content.read(buffer);
            }
        }
        return size;
    }

    private static void read(Iterator<Row> sheet, Consumer<ListRow> rows) {
        if (!sheet.hasNext()) {
            throw new UnreadableList(Reason.EMPTY);
        }
        Heading heading = Heading.of(headings(sheet.next()));
        boolean any = false;
        while (sheet.hasNext()) {
            Row row = sheet.next();
            if (!isEmpty(row)) {
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
            if (cell != null && !text(cell, Column.SURNAME).isBlank()) {
                headings.add(text(cell, Column.SURNAME));
            }
        }
        return headings;
    }

    private static boolean isEmpty(Row row) {
        return row.stream().allMatch(cell -> cell == null || cell.getType() == CellType.EMPTY);
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
        return switch (cell.getType()) {
            case NUMBER -> number(cell, column);
            case STRING -> cell.asString();
            case FORMULA, ERROR, BOOLEAN, EMPTY -> "";
        };
    }

    /** Spreadsheets keep days as numbers, and lose the zeros at the beginning of an IIN. */
    private static String number(Cell cell, Column column) {
        if (column == Column.BORN_ON) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal number = cell.asNumber();
        String text = number.stripTrailingZeros().toPlainString();
        return column == Column.IIN && text.length() < IIN_DIGITS
                ? "0".repeat(IIN_DIGITS - text.length()) + text
                : text;
    }
}
