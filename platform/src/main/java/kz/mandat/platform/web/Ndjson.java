package kz.mandat.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.mandat.platform.problem.Problem;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.problem.ProblemMappers;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object a line, in chunks, so that memory does not grow with the body. A line that
 * cannot be read is handed on with its problem; text that is not UTF-8, or a line without end,
 * refuses the request.
 */
public final class Ndjson<T> implements AutoCloseable {

    public static final String MEDIA_TYPE = "application/x-ndjson";
    private static final int LONGEST_LINE = 256 * 1024;
    private static final int CHUNK = 500;

    private final BufferedReader lines;
    private final ObjectReader reader;
    private long number;

    public Ndjson(InputStream body, ObjectReader reader) {
        this.lines =
                new BufferedReader(
                        new InputStreamReader(
                                body,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)));
        this.reader = reader;
    }

    /** A line with its number from 1 and either its value or the problem that it has. */
    public record Line<T>(long number, @Nullable T value, @Nullable Problem problem) {}

    /** The next lines, at most so many; empty at the end. Blank lines are passed over. */
    public List<Line<T>> next(int atMost) {
        List<Line<T>> chunk = new ArrayList<>(atMost);
        try {
            while (chunk.size() < atMost) {
                String text = readLine();
                if (text == null) {
                    break;
                }
                number++;
                if (!text.isBlank()) {
                    chunk.add(parse(text));
                }
            }
        } catch (IOException unreadable) {
            throw new ProblemException(
                    ProblemCode.MALFORMED_BODY,
                    "The body cannot be read after line %d; is it UTF-8?".formatted(number));
        }
        return chunk;
    }

    /** All lines one by one, read as they are asked for. */
    public Iterable<Line<T>> all() {
        return () ->
                Stream.generate(() -> next(CHUNK))
                        .takeWhile(chunk -> !chunk.isEmpty())
                        .flatMap(List::stream)
                        .iterator();
    }

    private Line<T> parse(String text) {
        try {
            T value = reader.readValue(text);
            return value == null
                    ? new Line<>(
                            number,
                            null,
                            Problem.of(
                                    ProblemCode.MALFORMED_BODY, "The line holds null.", List.of()))
                    : new Line<>(number, value, null);
        } catch (JsonProcessingException unreadable) {
            return new Line<>(number, null, ProblemMappers.unreadable(unreadable));
        }
    }

    private @Nullable String readLine() throws IOException {
        StringBuilder text = new StringBuilder();
        int letter = lines.read();
        if (letter < 0) {
            return null;
        }
        while (letter >= 0 && letter != '\n') {
            if (text.length() >= LONGEST_LINE) {
                throw new ProblemException(
                        ProblemCode.PAYLOAD_TOO_LARGE,
                        "Line %d is longer than %d characters."
                                .formatted(number + 1, LONGEST_LINE));
            }
            text.append((char) letter);
            letter = lines.read();
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
