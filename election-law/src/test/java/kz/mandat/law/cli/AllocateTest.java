package kz.mandat.law.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.mandat.law.seats.Elections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllocateTest {

    private static final String HEADER = "id,votes,registered_at\n";

    @Test
    void a_file_is_answered_by_one_line_of_json(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("2023.csv"), csv2023());
        Map<?, ?> answer =
                CommandLine.run("", "--regime", "mazhilis-2023", file.toString()).answer();
        assertEquals("1990573/23", answer.get("quotient"));
        assertEquals(6_366_441L, answer.get("base"));
        assertEquals(List.of(40L, 8L, 6L, 6L, 5L, 4L, 0L), seats(answer));
        assertEquals(
                List.of("id", "votes", "share", "admitted", "whole", "remainder", "seats"),
                List.copyOf(((Map<?, ?>) ((List<?>) answer.get("lists")).getFirst()).keySet()));
        assertFalse(answer.toString().contains("kk="), "texts come with --explain");
    }

    @Test
    void the_same_election_as_a_line_of_a_batch_has_the_same_answer() {
        String lists =
                Elections.mazhilis2023().lists().stream()
                        .map(list ->
                                "{\"id\":\"" + list.id() + "\",\"votes\":" + list.votes() + "}")
                        .collect(Collectors.joining(","));
        String line =
                "{\"regime\":\"mazhilis-2023\",\"againstAll\":248291,\"lists\":[" + lists + "]}";
        assertEquals(
                CommandLine.run(csv2023(), "--regime", "mazhilis-2023", "-").out(),
                CommandLine.run(line, "--batch", "-").out());
    }

    @Test
    void columns_may_stand_in_another_order_and_behind_a_byte_order_mark() {
        String csv = "\uFEFFvotes,id\r\n60,\"a\"\r\n40,b\r\n";
        Map<?, ?> answer =
                CommandLine.run(csv, "--regime", "mazhilis-2023", "--seats", "5", "-").answer();
        assertEquals(List.of(3L, 2L), seats(answer));
    }

    @Test
    void not_provided_by_law_is_an_answer_with_a_reason_and_without_seats() {
        Map<?, ?> answer =
                CommandLine.run(
                                HEADER + "a,1,\nagainst-all,99,\n",
                                "--regime",
                                "mazhilis-2023",
                                "-")
                        .answer();
        assertEquals("not-provided-by-law", answer.get("outcome"));
        assertEquals("no-list-reaches-the-threshold", answer.get("reason"));
        Map<?, ?> list = (Map<?, ?>) ((List<?>) answer.get("lists")).getFirst();
        assertFalse(list.containsKey("seats"));
    }

    @ParameterizedTest
    @CsvSource({
        "en,Why each seat,Largest",
        "ru,Основание каждого мандата,Первое избирательное частное",
        "kk,Әр мандаттың негізі,Алғашқы сайлау жеке саны"
    })
    void explanations_are_for_people_in_their_language(
            String language, String heading, String ignored) {
        CommandLine run =
                CommandLine.run(
                        csv2023(),
                        "--regime",
                        "mazhilis-2023",
                        "--explain",
                        language,
                        "--margin",
                        "-");
        assertEquals(0, run.status());
        assertTrue(run.out().contains(heading), run.out());
        assertTrue(run.out().contains("AMANAT") || run.out().contains("Amanat"));
        assertTrue(run.out().contains(language.equals("en") ? "12,736" : "12\u00A0736"));
        assertFalse(run.out().contains("{"));
    }

    @Test
    void explanations_say_when_the_law_gives_nothing_and_default_to_english() {
        CommandLine run =
                CommandLine.run(
                        HEADER + "a,1,\nagainst-all,99,\n",
                        "--regime",
                        "mazhilis-2023",
                        "-",
                        "--explain");
        assertTrue(run.out().contains("not provided by law"), run.out());
    }

    @Test
    void margins_come_with_the_answer_when_asked_for() {
        Map<?, ?> answer =
                CommandLine.run(csv2023(), "--regime", "mazhilis-2023", "--margin", "-").answer();
        Map<?, ?> margins = (Map<?, ?>) answer.get("margins");
        assertEquals(12_736L, ((Map<?, ?>) margins.get("smallestMove")).get("votes"));
        assertEquals(13_407L, ((Map<?, ?>) margins.get("smallestNotCast")).get("votes"));
        assertEquals("threshold", ((Map<?, ?>) margins.get("smallestMove")).get("rule"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|line 1: id: the header",
                "'id,votes\n'|line 2: id: there is no list",
                "'votes\n1\n'|line 1: id: the column is missing",
                "'id\na\n'|line 1: votes: the column is missing",
                "'id,votes,party\n'|line 1: party: unknown column",
                "'id,votes,id\n'|line 1: id: the column occurs twice",
                "'id;votes\na;1\n'|line 1: id;votes: unknown column",
                "'id,votes\na,-1\n'|line 2: votes: -1 is negative",
                "'id,votes\na,1\nb,x\n'|line 3: votes: 'x' is not a whole number",
                "'id,votes\na,1.5\n'|line 2: votes: '1.5' is not a whole number",
                "'id,votes\na,\n'|line 2: votes: '' is not a whole number",
                "'id,votes\na,9223372036854775808\n'|line 2: votes: 9223372036854775808 is above",
                "'id,votes\na,9223372036854775807\nb,1\n'|line 3: votes: their sum is above",
                "'id,votes\na,1\nb,2\na,3\n'|line 4: id: 'a' occurs twice, first on line 2",
                "'id,votes\nagainst-all,1\nagainst-all,2\n'|line 3: id: 'against-all' occurs twice",
                "'id,votes\n,1\n'|line 2: id: is empty",
                "'id,votes\na,1,2\n'|line 2: id: 3 fields instead of 2",
                "'id,votes\na\n'|line 2: id: 1 fields instead of 2",
                "'id,votes,registered_at\na,1,2023\n'|line 2: registered_at: '2023' is not a time",
                "'id,votes\n\"a,1\n'|FILE: malformed CSV",
            })
    void bad_files_are_one_line_on_standard_error(String csv, String expected) {
        CommandLine run = CommandLine.run(csv, "--regime", "mazhilis-2023", "-");
        assertEquals(2, run.status(), run.out());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().startsWith(expected), run.err());
    }

    @Test
    void files_in_another_encoding_are_refused() {
        byte[] csv = (HEADER + "ауыл,1,\n").getBytes(StandardCharsets.UTF_16LE);
        CommandLine utf16 = CommandLine.run(csv, "--regime", "mazhilis-2023", "-");
        assertEquals(2, utf16.status());
        byte[] latin = {'i', 'd', ',', 'v', 'o', 't', 'e', 's', '\n', (byte) 0xE4, ',', '1', '\n'};
        CommandLine run = CommandLine.run(latin, "--regime", "mazhilis-2023", "-");
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("FILE: is not UTF-8"), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "--regime",
                "--regime mazhilis-1995 -",
                "--regime mazhilis-2023",
                "--regime mazhilis-2023 --seats 0 -",
                "--regime mazhilis-2023 --seats 1000000 -",
                "--regime mazhilis-2023 --seats many -",
                "--regime maslikhat-region-2023 -",
                "--regime akim-2023 -",
                "--regime recall-2022 -",
                "--regime mazhilis-2023 no-such-file.csv",
                "--regime mazhilis-2023 .",
                "--regime mazhilis-2023 --what -",
                "--regime mazhilis-2023 --explain=de -",
                "--regime mazhilis-2023 - -",
                "--batch --seats 5 -",
                "--batch"
            })
    void bad_options_are_one_line_on_standard_error(String options) {
        CommandLine run = CommandLine.run(HEADER + "a,1,\n", options.split(" ", -1));
        assertEquals(2, run.status(), run.out());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private static String csv2023() {
        var election = Elections.mazhilis2023();
        return HEADER
                + election.lists().stream()
                        .map(list -> list.id() + "," + list.votes() + ",\n")
                        .collect(Collectors.joining())
                + "against-all,"
                + election.againstAll()
                + ",\n";
    }

    private static List<Object> seats(Map<?, ?> answer) {
        return ((List<?>) answer.get("lists"))
                .stream().map(list -> (Object) ((Map<?, ?>) list).get("seats")).toList();
    }
}
