package kz.mandat.registry.members;

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
import java.util.Set;
import java.util.function.Consumer;
import kz.mandat.registry.members.UnreadableList.Reason;

/** Comma, semicolon or tab separated text in UTF-8, as spreadsheets write it. */
final class CsvFile implements ListFile {

    private static final int HEADING_AHEAD = 8192;
    private static final int LONGEST_FIELD = 65_536;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream bytes;

    CsvFile(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public void read(Consumer<ListRow> rows) throws IOException {
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
            throw notUtf8(broken);
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw notUtf8(broken);
            }
            throw broken.getCause();
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw notUtf8(broken);
            }
            throw refusal(Reason.QUOTES, broken);
        }
    }

    private static UnreadableList notUtf8(Exception cause) {
        return refusal(Reason.NOT_UTF_8, cause);
    }

    private static UnreadableList refusal(Reason reason, Exception cause, Object... figures) {
        UnreadableList refusal = new UnreadableList(reason, figures);
        refusal.initCause(cause);
        return refusal;
    }

    private static void read(Iterator<CsvRecord> records, Consumer<ListRow> rows) {
        if (!records.hasNext()) {
            throw new UnreadableList(Reason.EMPTY);
        }
        Heading heading = Heading.of(records.next().getFields());
        ListRow last = null;
        while (records.hasNext()) {
            CsvRecord csvRecord = records.next();
            last = heading.row(csvRecord.getStartingLineNumber(), csvRecord.getFields(), Set.of());
            rows.accept(last);
        }
        if (last == null) {
            throw new UnreadableList(Reason.EMPTY);
        }
        if (last.tooShort()) {
            throw new UnreadableList(Reason.CUT, last.line());
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
