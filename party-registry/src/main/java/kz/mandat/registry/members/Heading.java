package kz.mandat.registry.members;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.mandat.registry.table.UnreadableList;

/** Which cell of a row belongs to which column, as the first line says. */
record Heading(List<Column> columns) {

    static Heading of(List<String> cells) {
        List<Column> columns = new ArrayList<>();
        for (String cell : cells) {
            Column column =
                    Column.headed(cell)
                            .orElseThrow(() ->
                                    new UnreadableList(
                                            UnreadableList.Reason.HEADING, "«" + cut(cell) + "»"));
            if (columns.contains(column)) {
                throw new UnreadableList(UnreadableList.Reason.HEADING, column.field());
            }
            columns.add(column);
        }
        for (Column column : Column.values()) {
            if (column.isRequired() && !columns.contains(column)) {
                throw new UnreadableList(UnreadableList.Reason.HEADING, column.field());
            }
        }
        return new Heading(List.copyOf(columns));
    }

    private static String cut(String cell) {
        return cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
    }

    ListRow row(long line, List<String> cells, Set<Column> formulas) {
        Map<Column, String> byColumn = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        return new ListRow(
                line,
                byColumn,
                formulas.isEmpty() ? Set.of() : EnumSet.copyOf(formulas),
                cells.size() < columns.size(),
                cells.size() > columns.size());
    }
}
