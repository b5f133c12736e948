package kz.mandat.law.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.law.Utf8;
import kz.mandat.law.seats.ListVotes;

/** The votes of one file: lists in order, and the line "against-all". */
record CsvVotes(List<ListVotes> lists, long againstAll) {

    static CsvVotes read(byte[] bytes) {
        try {
            return new Reader().read(Utf8.decode(bytes));
        } catch (CsvParseException malformed) {
            throw new InputError("FILE", "malformed CSV: " + malformed.getMessage());
        } catch (InputError named) {
            throw named;
        } catch (IllegalArgumentException wrongEncoding) {
            throw new InputError("FILE", String.valueOf(wrongEncoding.getMessage()));
        }
    }

    private static final class Reader {

        private final List<ListVotes> lists = new ArrayList<>();
        private final Map<String, Long> lineById = new HashMap<>();
        private long againstAll;
        private long sum;
        private int id = -1;
        private int votes = -1;
        private int registeredAt = -1;
        private int columns;

        CsvVotes read(String text) {
            try (CsvReader<CsvRecord> records =
                    CsvReader.builder()
                            .skipEmptyLines(true)
                            .allowUnclosedQuote(false)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(text)) {
                for (CsvRecord record : records) {
                    if (columns == 0) {
                        header(record);
                    } else {
                        line(record);
                    }
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            if (columns == 0) {
                throw new InputError(1, "id", "the header id,votes,registered_at is missing");
            }
            if (lists.isEmpty()) {
                throw new InputError(2, "id", "there is no list");
            }
            return new CsvVotes(List.copyOf(lists), againstAll);
        }

        private void header(CsvRecord record) {
            columns = record.getFieldCount();
            for (int column = 0; column < columns; column++) {
                switch (record.getField(column).strip()) {
                    case "id" -> id = once(id, column, "id");
                    case "votes" -> votes = once(votes, column, "votes");
                    case "registered_at" ->
                            registeredAt = once(registeredAt, column, "registered_at");
                    default ->
                            throw new InputError(
                                    1,
                                    record.getField(column).strip(),
                                    "unknown column; the header is id,votes,registered_at");
                }
            }
            if (id < 0 || votes < 0) {
                throw new InputError(1, id < 0 ? "id" : "votes", "the column is missing");
            }
        }

        private void line(CsvRecord record) {
            long line = record.getStartingLineNumber();
            if (record.getFieldCount() != columns) {
                throw new InputError(
                        line, "id", record.getFieldCount() + " fields instead of " + columns);
            }
            String name = record.getField(id).strip();
            if (name.isEmpty()) {
                throw new InputError(line, "id", "is empty");
            }
            Long earlier = lineById.putIfAbsent(name, line);
            if (earlier != null) {
                throw new InputError(
                        line, "id", "'" + name + "' occurs twice, first on line " + earlier);
            }
            add(line, name, Parsing.votes(line, "votes", record.getField(votes).strip()), record);
        }

        private void add(long line, String name, long count, CsvRecord record) {
            sum += count;
            if (sum < 0) {
                throw new InputError(line, "votes", "their sum is above " + Long.MAX_VALUE);
            }
            String time = registeredAt < 0 ? "" : record.getField(registeredAt).strip();
            if (name.equals(ListVotes.AGAINST_ALL)) {
                againstAll = count;
            } else {
                lists.add(new ListVotes(name, count, Parsing.time(line, "registered_at", time)));
            }
        }

        private static int once(int known, int column, String name) {
            if (known >= 0) {
                throw new InputError(1, name, "the column occurs twice");
            }
            return column;
        }
    }
}
