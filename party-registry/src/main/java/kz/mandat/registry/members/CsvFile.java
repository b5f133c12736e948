package kz.mandat.registry.members;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import kz.mandat.registry.table.CsvTable;

/** A list as text. */
final class CsvFile implements ListFile {

    private final InputStream bytes;

    CsvFile(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public void read(Consumer<ListRow> rows) throws IOException {
        new CsvTable(bytes)
                .read(cells -> {
                    Heading heading = Heading.of(cells);
                    return line -> rows.accept(heading.row(line.number(), line.cells(), Set.of()));
                });
    }
}
