package kz.mandat.bench.tally;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was written on paper, summed for every contest and territory before anything is sent. */
final class Sums {

    private static final String KEPT =
            """
            select contest || ' ' || territory, 'protocols', protocols from total
            union all select contest || ' ' || territory, 'voters', voters from total
            union all select contest || ' ' || territory, 'issued', issued from total
            union all select contest || ' ' || territory, 'found', found from total
            union all select contest || ' ' || territory, 'againstAll', against_all from total
            union all select contest || ' ' || territory, 'invalid', invalid from total
            union all select contest || ' ' || territory, 'votes.' || option, votes from total_vote
            """;

    private final Map<String, Map<String, Long>> sums = new HashMap<>();

    void add(Paper paper, List<String> territories) {
        for (String territory : territories) {
            Map<String, Long> sum =
                    sums.computeIfAbsent(paper.contest() + " " + territory, key -> new TreeMap<>());
            sum.merge("protocols", 1L, Math::addExact);
            sum.merge("voters", paper.voters(), Math::addExact);
            sum.merge("issued", paper.issued(), Math::addExact);
            sum.merge("found", paper.found(), Math::addExact);
            sum.merge("againstAll", paper.againstAll(), Math::addExact);
            sum.merge("invalid", paper.invalid(), Math::addExact);
            paper.votes()
                    .forEach(
                            (option, votes) -> sum.merge("votes." + option, votes, Math::addExact));
        }
    }

    /** How many figures the service keeps otherwise than they were written, or not at all. */
    long differences(Database database) throws SQLException {
        long expected = sums.values().stream().mapToLong(Map::size).sum();
        long kept = 0;
        long differing = 0;
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(KEPT);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Long written =
                        sums.getOrDefault(rows.getString(1), Map.of()).get(rows.getString(2));
                kept++;
                if (written == null || written != rows.getLong(3)) {
                    differing++;
                }
            }
        }
        return differing + Math.max(0, expected - kept);
    }
}
