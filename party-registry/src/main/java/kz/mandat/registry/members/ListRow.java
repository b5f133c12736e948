package kz.mandat.registry.members;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * One row as it stands in the file: its line, its cells by column, the columns whose cell is a
 * formula, and whether the row is shorter or longer than the heading.
 */
record ListRow(
        long line,
        Map<Column, String> cells,
        Set<Column> formulas,
        boolean tooShort,
        boolean tooLong) {

    static ListRow of(long line, Map<Column, String> cells) {
        return new ListRow(line, new EnumMap<>(cells), Set.of(), false, false);
    }

    /** The cell's text, or an empty text. */
    String text(Column column) {
        return cells.getOrDefault(column, "").strip();
    }
}
