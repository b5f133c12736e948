package kz.mandat.registry.members;

import java.io.IOException;
import java.util.function.Consumer;
import kz.mandat.registry.table.UnreadableList;

/** A file whose rows are handed on one by one, so that memory does not grow with it. */
interface ListFile {

    /** Reads all rows below the heading; an {@link UnreadableList} refuses the file. */
    void read(Consumer<ListRow> rows) throws IOException;
}
