package kz.mandat.law.cli;

import java.util.List;

/** Rows under each other: the first column to the left, the others to the right. */
final class Table {

    private Table() {}

    static void write(List<List<String>> rows, StringBuilder out) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                String space = " ".repeat(widths[column] - cell.length());
                out.append(column == 0 ? cell + space : "  " + space + cell);
            }
            out.append('\n');
        }
    }
}
