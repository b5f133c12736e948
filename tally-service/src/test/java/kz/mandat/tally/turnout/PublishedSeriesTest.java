package kz.mandat.tally.turnout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.mandat.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class PublishedSeriesTest {

    @Test
    void exactly_the_impossible_figures_of_2023_are_flagged() throws IOException {
        PublishedTable table = PublishedTable.read(official2023());
        PublishedSeries rule = new PublishedSeries(table.shares().get("KZ"));
        Map<String, TurnoutFlag> flags = new TreeMap<>();
        table.shares()
                .forEach((iso, day) ->
                        rule.flags(day).forEach((at, flag) -> flags.put(iso + " " + at, flag)));
        assertEquals(
                Map.of(
                        "KZ-61 18:10", TurnoutFlag.FALLS,
                        "KZ-62 18:10", TurnoutFlag.JUMPS,
                        "KZ-62 22:10", TurnoutFlag.FALLS,
                        "KZ-79 16:10", TurnoutFlag.GAP),
                flags);
        assertEquals(21, table.shares().size());
    }

    @Test
    void a_step_of_four_times_the_countrys_is_no_jump() {
        PublishedSeries rule = new PublishedSeries(day(1000, 1100));
        assertEquals(Map.of(), rule.flags(day(1000, 1400)));
        assertEquals(Map.of(LocalTime.of(12, 0), TurnoutFlag.JUMPS), rule.flags(day(1000, 1401)));
    }

    @Test
    void a_table_that_cannot_be_read_is_refused_with_its_line() {
        for (String table :
                List.of(
                        "",
                        "iso_3166_2,noon\nKZ,1",
                        "iso_3166_2,pct_25_10\nKZ,1",
                        "iso_3166_2,pct_12_10\nRU,1",
                        "iso_3166_2,pct_12_10\nKZ,1,2",
                        "iso_3166_2,pct_12_10\nKZ,101",
                        "iso_3166_2,pct_12_10\nKZ,-1",
                        "iso_3166_2,pct_12_10\nKZ,1\nKZ,2")) {
            assertThrows(ProblemException.class, () -> PublishedTable.read(table), table);
        }
    }

    private static SortedMap<LocalTime, Optional<Long>> day(long ten, long noon) {
        return new TreeMap<>(
                Map.of(
                        LocalTime.of(10, 0), Optional.of(ten),
                        LocalTime.of(12, 0), Optional.of(noon)));
    }

    private static String official2023() throws IOException {
        try (InputStream file = PublishedTurnout.class.getResourceAsStream("mazhilis-2023.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
