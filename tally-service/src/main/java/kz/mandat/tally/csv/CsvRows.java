package kz.mandat.tally.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.Problem;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.problem.ProblemMappers;
import kz.mandat.platform.web.Ndjson.Line;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV in chunks, so that memory does not grow with the body: a header with the names of
 * fields, then a row for each object. A row that cannot be read is handed on with its problem.
 */
public final class CsvRows<T> implements AutoCloseable {

    private static final int LONGEST_CELL = 16 * 1024;
    private static final int CHUNK = 500;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final ObjectMapper json;
    private final Class<T> type;
    private final Cells cells;
    private final List<String> header;

    public CsvRows(InputStream body, ObjectMapper json, Class<T> type, Cells cells) {
        this.json = json;
        this.type = type;
        this.cells = cells;
        this.reader =
                CsvReader.builder()
                        .maxBufferSize(LONGEST_CELL * 16)
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(
                                new InputStreamReader(
                                        body,
                                        StandardCharsets.UTF_8
                                                .newDecoder()
                                                .onMalformedInput(CodingErrorAction.REPORT)));
        this.records = reader.iterator();
        this.header = header();
    }

    private List<String> header() {
        CsvRecord first = record();
        if (first == null) {
            throw ProblemException.invalid(FieldError.of("header", InputRule.REQUIRED));
        }
        List<String> names =
                first.getFields().stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
        if (Set.copyOf(names).size() < names.size()) {
            throw ProblemException.invalid(FieldError.of("header", InputRule.DUPLICATE, names));
        }
        return names;
    }

    /** The next rows, at most so many; empty at the end. */
    public List<Line<T>> next(int atMost) {
        List<Line<T>> chunk = new ArrayList<>(atMost);
        while (chunk.size() < atMost) {
            CsvRecord record = record();
            if (record == null) {
                break;
            }
            chunk.add(line(record));
        }
        return chunk;
    }

    /** All rows one by one, read as they are asked for. */
    public Iterable<Line<T>> all() {
        return () ->
                Stream.generate(() -> next(CHUNK))
                        .takeWhile(chunk -> !chunk.isEmpty())
                        .flatMap(List::stream)
                        .iterator();
    }

    private @Nullable CsvRecord record() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | java.io.UncheckedIOException malformed) {
            throw new ProblemException(
                    ProblemCode.MALFORMED_BODY, "The CSV cannot be read; is it UTF-8 and quoted?");
        }
    }

    private Line<T> line(CsvRecord record) {
        long number = record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            FieldError fault =
                    FieldError.of("line", InputRule.OUT_OF_RANGE, header.size() + " cells");
            return new Line<>(
                    number,
                    null,
                    Problem.of(
                            ProblemCode.MALFORMED_BODY,
                            "The row has another number of cells than the header.",
                            List.of(fault)));
        }
        try {
            return new Line<>(number, json.treeToValue(row(record), type), null);
        } catch (JsonProcessingException unreadable) {
            return new Line<>(number, null, ProblemMappers.unreadable(unreadable));
        }
    }

    private ObjectNode row(CsvRecord record) {
        ObjectNode row = json.createObjectNode();
        for (int i = 0; i < header.size(); i++) {
            String cell = record.getField(i).strip();
            if (!cell.isEmpty()) {
                cells.put(row, header.get(i), cell);
            }
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
