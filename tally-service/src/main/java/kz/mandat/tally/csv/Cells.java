package kz.mandat.tally.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Puts a cell of CSV into the object that its row becomes; empty cells are left out. */
@FunctionalInterface
public interface Cells {

    void put(ObjectNode row, String column, String cell);

    /**
     * Texts, but for the columns that hold numbers or {@code true} and {@code false}; a column
     * {@code name.kk} is the field {@code kk} of the object {@code name}.
     */
    static Cells of(Set<String> numbers, Set<String> truths) {
        return (row, column, cell) -> {
            int dot = column.indexOf('.');
            ObjectNode object = dot < 0 ? row : row.withObjectProperty(column.substring(0, dot));
            String field = column.substring(dot + 1);
            if (truths.contains(column) && (cell.equals("true") || cell.equals("false"))) {
                object.put(field, cell.equals("true"));
            } else if (numbers.contains(column)) {
                putNumber(object, field, cell);
            } else {
                object.put(field, cell);
            }
        };
    }

    /**
     * What is no number stays a text, and is refused with its column like any text for a number.
     */
    static void putNumber(ObjectNode row, String field, String cell) {
        if (cell.matches("-?\\d{1,18}")) {
            row.put(field, Long.parseLong(cell));
        } else if (cell.matches("-?\\d{1,9}\\.\\d{1,9}")) {
            row.put(field, new java.math.BigDecimal(cell));
        } else {
            row.put(field, cell);
        }
    }
}
