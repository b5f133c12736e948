package kz.mandat.bench.tally;

import java.util.List;
import java.util.Random;

/** How people misread or mistype a row of figures. */
enum Misreading {
    /** Two neighbouring digits change places. */
    TRANSPOSITION("two digits transposed") {
        @Override
        void apply(Keyed form, int row, Random random) {
            char[] digits = digits(form, row);
            if (digits.length < 2) {
                return;
            }
            int at = random.nextInt(digits.length - 1);
            char first = digits[at];
            digits[at] = digits[at + 1];
            digits[at + 1] = first;
            put(form, row, new String(digits));
        }
    },
    /** One digit is left out. */
    MISSING_DIGIT("a digit missing") {
        @Override
        void apply(Keyed form, int row, Random random) {
            String digits = new String(digits(form, row));
            if (digits.length() > 1) {
                int at = random.nextInt(digits.length());
                put(form, row, digits.substring(0, at) + digits.substring(at + 1));
            }
        }
    },
    /** One digit is taken for another. */
    WRONG_DIGIT("a digit misread") {
        @Override
        void apply(Keyed form, int row, Random random) {
            char[] digits = digits(form, row);
            digits[random.nextInt(digits.length)] = (char) ('0' + random.nextInt(10));
            put(form, row, new String(digits));
        }
    },
    /** A row and the next one change places. */
    SWAPPED_ROWS("two rows swapped") {
        @Override
        void apply(Keyed form, int row, Random random) {
            List<String> names = form.names();
            String other = names.get(row + 1 < names.size() ? row + 1 : row - 1);
            long figure = form.row(names.get(row));
            form.put(names.get(row), form.row(other));
            form.put(other, figure);
        }
    },
    /** A row is typed twice, and what belongs into the next one is lost. */
    DOUBLED_ROW("a row doubled") {
        @Override
        void apply(Keyed form, int row, Random random) {
            List<String> names = form.names();
            if (row + 1 < names.size()) {
                form.put(names.get(row + 1), form.row(names.get(row)));
            }
        }
    };

    private final String title;

    Misreading(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Changes the form, unless the row is such that nobody would notice the difference. */
    abstract void apply(Keyed form, int row, Random random);

    private static char[] digits(Keyed form, int row) {
        return Long.toString(form.row(form.names().get(row))).toCharArray();
    }

    private static void put(Keyed form, int row, String digits) {
        form.put(form.names().get(row), Long.parseLong(digits));
    }
}
