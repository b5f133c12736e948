package kz.mandat.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;

/** One file of an export: its name, its media type, and what writes it from a snapshot. */
public record ExportFile(String name, String mediaType, Body body) {

    /** Writes the same bytes for the same state. */
    @FunctionalInterface
    public interface Body {
        void write(Snapshot snapshot, OutputStream out) throws IOException, SQLException;
    }

    /** A file of lines, one JSON object each. */
    public static ExportFile lines(String name, String select) {
        return new ExportFile(
                name + ".ndjson",
                "application/x-ndjson",
                (snapshot, out) -> snapshot.lines(select, out));
    }
}
