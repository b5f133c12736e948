package kz.mandat.law.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import kz.mandat.law.BadInput;
import kz.mandat.law.margins.Margins;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.ListSeats;

/**
 * Answers a file of elections, one JSON object a line, line by line; empty lines are passed over.
 */
final class Batch {

    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    private final PrintStream out;
    private final boolean texts;
    private final boolean withMargins;

    Batch(PrintStream out, boolean texts, boolean withMargins) {
        this.out = out;
        this.texts = texts;
        this.withMargins = withMargins;
    }

    void answer(InputStream file) throws IOException {
        InputStream in = new BufferedInputStream(file, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        long number = 1;
        int next = in.read();
        while (next >= 0) {
            if (next == '\n') {
                answer(number++, line);
                line.reset();
            } else if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
            next = in.read();
        }
        answer(number, line);
    }

    private void answer(long number, ByteArrayOutputStream line) {
        byte[] bytes = line.toByteArray();
        if (isBlank(bytes)) {
            return;
        }
        out.print(bytes.length > LONGEST_LINE ? tooLong(number) : answer(number, bytes));
        out.print('\n');
    }

    private String answer(long number, byte[] bytes) {
        try {
            ListElection election = BatchLine.read(bytes);
            Margins margins = withMargins ? Margins.of(election) : null;
            return Answer.of(ListSeats.allocate(election), texts, margins);
        } catch (BadInput bad) {
            return Answer.invalid(number, bad.field(), String.valueOf(bad.getMessage()));
        } catch (IllegalArgumentException malformed) {
            return Answer.invalid(number, "line", String.valueOf(malformed.getMessage()));
        }
    }

    private static String tooLong(long number) {
        return Answer.invalid(number, "line", "longer than " + LONGEST_LINE + " bytes");
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte one : bytes) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
