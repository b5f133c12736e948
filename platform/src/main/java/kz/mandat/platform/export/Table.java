package kz.mandat.platform.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of an export: its columns, the SQL from {@code from} on, which must order the rows, and
 * the columns that are its key.
 */
public record Table(
        String name, String title, List<Column> columns, String from, List<String> key) {

    public String select() {
        return columns.stream()
                        .map(Column::selected)
                        .collect(Collectors.joining(", ", "select ", " "))
                + from;
    }

    /** The table as CSV. */
    public ExportFile csv() {
        return new ExportFile(
                path(), "text/csv;charset=UTF-8", (snapshot, out) -> snapshot.csv(select(), out));
    }

    String path() {
        return name + ".csv";
    }
}
