package kz.mandat.law.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.mandat.law.json.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

    private static final String GOOD =
            "{\"regime\":\"mazhilis-2023\",\"seats\":5,\"againstAll\":0,\"lists\":[{\"id\":\"a\",\"votes\":60},{\"id\":\"b\",\"votes\":40}]}";

    @Test
    void a_bad_line_is_invalid_and_the_rest_goes_on() {
        CommandLine run = CommandLine.run(GOOD + "\n{\n\n" + GOOD, "--batch", "-");
        assertEquals(0, run.status());
        List<String> outcomes =
                run.out().lines().map(line -> (String) map(line).get("outcome")).toList();
        assertEquals(List.of("allocated", "invalid", "allocated"), outcomes);
        assertEquals(2L, map(run.out().lines().toList().get(1)).get("line"));
        assertEquals("", run.err());
    }

    @Test
    void a_line_in_another_encoding_is_invalid() {
        byte[] line = "{\"regime\":\"Мәжіліс\"}\n".getBytes(StandardCharsets.UTF_16BE);
        CommandLine run = CommandLine.run(line, "--batch", "-");
        assertEquals(0, run.status());
        assertTrue(run.out().lines().allMatch(one -> map(one).get("outcome").equals("invalid")));
    }

    @Test
    void an_empty_batch_has_no_answers() {
        assertEquals("", CommandLine.run("", "--batch", "-").out());
    }

    @Test
    void texts_and_margins_come_when_asked_for() {
        CommandLine run = CommandLine.run(GOOD, "--batch", "--explain", "--margin", "-");
        Map<?, ?> step = (Map<?, ?>) ((List<?>) run.answer().get("steps")).getFirst();
        assertTrue(((Map<?, ?>) step.get("text")).containsKey("kk"));
        assertTrue(run.answer().containsKey("margins"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            delimiter = '|',
            value = {
                "5|line",
                "nonsense|line",
                "{}|regime",
                "{\"regime\":5}|regime",
                "{\"regime\":\"mazhilis-1995\"}|regime",
                "{\"regime\":\"akim-2023\",\"seats\":1,\"lists\":[{\"id\":\"a\",\"votes\":1}]}|regime",
                "{\"regime\":\"mazhilis-2023\"}|lists",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[]}|lists",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[5]}|lists[0]",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[{\"votes\":1}]}|lists[0].id",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[{\"id\":\"a\"}]}|lists[0].votes",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[{\"id\":\"a\",\"votes\":-1}]}|lists[0].votes",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[{\"id\":\"a\",\"votes\":\"1\"}]}|lists[0].votes",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[{\"id\":\"a\",\"votes\":1.0}]}|line",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[{\"id\":\"a\",\"votes\":99999999999999999999}]}|lists[0].votes",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[{\"id\":\"a\",\"votes\":9223372036854775807},{\"id\":\"b\",\"votes\":1}]}|votes",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[{\"id\":\"a\",\"votes\":1},{\"id\":\"a\",\"votes\":1}]}|id",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[{\"id\":\"a\",\"votes\":1,\"registeredAt\":\"2023\"}]}|lists[0].registeredAt",
                "{\"regime\":\"mazhilis-2023\",\"lists\":[{\"id\":\"a\",\"votes\":1,\"names\":3}]}|lists[0].names",
                "{\"regime\":\"mazhilis-2023\",\"seat\":1,\"lists\":[{\"id\":\"a\",\"votes\":1}]}|seat",
                "{\"regime\":\"mazhilis-2023\",\"seats\":0,\"lists\":[{\"id\":\"a\",\"votes\":1}]}|seats",
                "{\"regime\":\"mazhilis-2023\",\"seats\":4294967365,\"lists\":[{\"id\":\"a\",\"votes\":1}]}|seats",
                "{\"regime\":\"mazhilis-2023\",\"againstAll\":-1,\"lists\":[{\"id\":\"a\",\"votes\":1}]}|againstAll",
                "{\"regime\":\"mazhilis-2023\",\"regime\":\"kurultai-2026\"}|line",
                "{\"regime\":\"maslikhat-region-2023\",\"lists\":[{\"id\":\"a\",\"votes\":1}]}|seats",
            })
    void bad_lines_name_the_field(String line, String field) {
        Map<?, ?> answer = CommandLine.run(line, "--batch", "-").answer();
        assertEquals("invalid", answer.get("outcome"));
        assertEquals(field, answer.get("field"), String.valueOf(answer.get("reason")));
        assertEquals(1L, answer.get("line"));
    }

    private static Map<?, ?> map(String line) {
        return (Map<?, ?>) Objects.requireNonNull(JsonTree.read(line));
    }
}
