package kz.mandat.registry.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.registry.table.UnreadableList.Reason;

/**
 * Comma, semicolon or tab separated text in UTF-8, as spreadsheets write it; read as it comes, so
 * that memory does not grow with it.
 */
public final class CsvTable {

    private static final int HEADING_AHEAD = 8192;
    private static final int LONGEST_FIELD = 65_536;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream bytes;

    public CsvTable(InputStream bytes) {
        this.bytes = bytes;
    }

    /** A row below the heading. */
    public record Line(long number, List<String> cells) {}

    /**
     * Reads the heading, then all rows; a last row that is too short tells of a file cut in half.
     *
     * @param rows who takes the rows, given the heading
     */
    public void read(Function<List<String>, Consumer<Line>> rows) throws IOException {
        BufferedReader text =
                new BufferedReader(
                        new InputStreamReader(
                                bytes,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)),
                        HEADING_AHEAD * 2);
        try {
            skipByteOrderMark(text);
            try (CsvReader<CsvRecord> csv =
                    CsvReader.builder()
                            .fieldSeparator(separator(text))
                            .skipEmptyLines(true)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .allowUnclosedQuote(false)
                            .maxBufferSize(LONGEST_FIELD)
                            .ofCsvRecord(text)) {
                read(csv.iterator(), rows);
            }
        } catch (CharacterCodingException broken) {
            throw refusal(Reason.NOT_UTF_8, broken);
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw refusal(Reason.NOT_UTF_8, broken);
            }
            throw broken.getCause();
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof ProblemException refusal) {
                throw refusal;
            }
            throw refusal(
                    broken.getCause() instanceof CharacterCodingException
                            ? Reason.NOT_UTF_8
                            : Reason.QUOTES,
                    broken);
        }
    }

    private static UnreadableList refusal(Reason reason, Exception cause) {
        UnreadableList refusal = new UnreadableList(reason);
        refusal.initCause(cause);
        return refusal;
    }

    private static void read(
            Iterator<CsvRecord> records, Function<List<String>, Consumer<Line>> rows) {
        if (!records.hasNext()) {
            throw new UnreadableList(Reason.EMPTY);
        }
        List<String> heading = records.next().getFields();
        Consumer<Line> taker = rows.apply(heading);
        Line last = null;
        while (records.hasNext()) {
            CsvRecord row = records.next();
            last = new Line(row.getStartingLineNumber(), row.getFields());
            taker.accept(last);
        }
        if (last == null) {
            throw new UnreadableList(Reason.EMPTY);
        }
        if (last.cells().size() < heading.size()) {
            throw new UnreadableList(Reason.CUT, last.number());
        }
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEADING_AHEAD);
        char separator = ',';
        int letter = text.read();
        for (int i = 1; letter >= 0 && letter != '\n' && i < HEADING_AHEAD; i++) {
            if (letter == ';' || letter == '\t') {
                separator = (char) letter;
            }
            letter = text.read();
        }
        text.reset();
        return separator;
    }
}
