package kz.mandat.registry.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kz.mandat.registry.table.UnreadableList.Reason;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of an XLSX workbook, row by row. What the file unpacks to is measured before it
 * is read, so that a small file cannot fill the memory.
 */
public final class WorkbookFile {

    private static final int MOST_PARTS = 500;
    private static final long LARGEST_UNPACKED = 400L << 20;
    // The texts that cells share are held in memory.
    private static final long LARGEST_SHARED_TEXTS = 64L << 20;
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";

    private final Path file;

    public WorkbookFile(Path file) {
        this.file = file;
    }

    /** Hands the rows on, the heading first; a file that cannot be read as a whole is refused. */
    public void read(Consumer<Iterator<Row>> sheet) throws IOException {
        measure();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            sheet.accept(rows.iterator());
        } catch (ExcelReaderException | IllegalArgumentException | NoSuchElementException broken) {
            UnreadableList refusal = new UnreadableList(Reason.NOT_A_WORKBOOK);
            refusal.initCause(broken);
            throw refusal;
        }
    }

    /** The same for a workbook that is still on its way. */
    public static void spooled(InputStream bytes, Consumer<Iterator<Row>> sheet)
            throws IOException {
        Path spooled = Files.createTempFile("mandat-list", ".xlsx");
        try {
            Files.copy(bytes, spooled, StandardCopyOption.REPLACE_EXISTING);
            new WorkbookFile(spooled).read(sheet);
        } finally {
            Files.delete(spooled);
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

    /** Whether a row has nothing in it. */
    public static boolean isEmpty(Row row) {
        return row.stream().allMatch(cell -> cell == null || cell.getType() == CellType.EMPTY);
    }

    /** A cell's text; a number as it is written out, a formula as nothing. */
    public static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case STRING -> cell.asString();
            case FORMULA, ERROR, BOOLEAN, EMPTY -> "";
        };
    }

    /** A day, which spreadsheets keep as a number, as its text; another number stays one. */
    public static String day(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return text(cell);
        }
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException | ArithmeticException noDay) {
            return text(cell);
        }
    }

    /** A number of so many digits, whose zeros at the beginning spreadsheets lose. */
    public static String digits(Cell cell, int length) {
        String text = text(cell);
        return cell.getType() == CellType.NUMBER && text.length() < length
                ? "0".repeat(length - text.length()) + text
                : text;
    }
}
