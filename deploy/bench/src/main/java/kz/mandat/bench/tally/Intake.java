package kz.mandat.bench.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Brings a day into the service: the register and every protocol through its API. */
final class Intake {

    private static final int PARALLEL = 4;
    private static final int MANY = 20_000;

    private final Service service;
    private final ObjectMapper json = new ObjectMapper();

    Intake(Service service) {
        this.service = service;
    }

    void territories(List<Unit> units) {
        imported("/api/territories/import", units.stream().map(Unit::line).toList());
    }

    void stations(List<Place> places) {
        imported("/api/stations/import", places.stream().map(Place::line).toList());
    }

    void constituencies(Map<String, List<String>> constituencies) {
        List<String> lines = new ArrayList<>();
        constituencies.forEach((constituency, stations) ->
                stations.forEach(station ->
                        lines.add(
                                "{\"constituency\":\"%s\",\"station\":\"%s\"}\n"
                                        .formatted(constituency, station))));
        imported("/api/stations/constituencies/import", lines);
    }

    private void imported(String path, List<String> lines) {
        for (int from = 0; from < lines.size(); from += MANY) {
            List<String> part = lines.subList(from, Math.min(lines.size(), from + MANY));
            JsonNode report = tree(service.api().lines(Account.CENTRAL, path, body(part)));
            if (report.get("stored").asInt() != part.size()) {
                throw new IllegalStateException(path + " did not store every line: " + report);
            }
        }
    }

    private static byte[] body(List<String> lines) {
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What the nominations tell in their facts, put where the service keeps its copy of it: no
     * broker runs here.
     */
    void contests(Collection<Vote> votes) throws SQLException {
        try (Connection connection = service.database().connect();
                PreparedStatement contest =
                        connection.prepareStatement(
                                """
                                insert into contest (id, election, kind, regime, seats, voting_day, territory, constituency)
                                values (?, ?, ?, ?, ?, date '2023-03-19', ?, ?)
                                """);
                PreparedStatement option =
                        connection.prepareStatement(
                                "insert into contest_option (contest, id, name_kk, name_ru,"
                                        + " name_en) values (?, ?, ?, ?, ?)")) {
            for (Vote vote : votes) {
                contest.setString(1, vote.contest());
                contest.setString(2, vote.election());
                contest.setString(3, vote.kind());
                contest.setString(4, vote.regime());
                contest.setInt(5, vote.seats());
                contest.setString(6, vote.territory());
                contest.setString(7, vote.constituency());
                contest.addBatch();
                for (String id : vote.options()) {
                    option.setString(1, vote.contest());
                    for (int i = 2; i <= 5; i++) {
                        option.setString(i, id);
                    }
                    option.addBatch();
                }
            }
            contest.executeBatch();
            option.executeBatch();
        }
    }

    /** Sends protocols in bulk; gives their ids in the same order. */
    List<String> bulk(Account account, List<Paper> papers) {
        List<String> ids = new ArrayList<>(papers.size());
        for (int from = 0; from < papers.size(); from += MANY) {
            List<Paper> part = papers.subList(from, Math.min(papers.size(), from + MANY));
            String answers =
                    service.api()
                            .lines(
                                    account,
                                    "/api/protocols/bulk",
                                    body(part.stream().map(Paper::line).toList()));
            answers.lines().map(this::stored).forEach(ids::add);
        }
        if (ids.size() != papers.size()) {
            throw new IllegalStateException(
                    "%d of %d lines were answered".formatted(ids.size(), papers.size()));
        }
        return ids;
    }

    private String stored(String line) {
        JsonNode answer = tree(line);
        if (!answer.get("status").asText().equals("stored")) {
            throw new IllegalStateException("A protocol was not stored: " + line);
        }
        return answer.get("protocol").asText();
    }

    JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(text, unreadable);
        }
    }

    /** Accepts what waits of a contest in a territory; tells how many. */
    long acceptAll(Account account, String contest, String territory) {
        long accepted = 0;
        long last = -1;
        while (last != 0) {
            last =
                    service.api()
                            .post(
                                    account,
                                    "/api/protocols/acceptances",
                                    Map.of(
                                            "contest",
                                            contest,
                                            "territory",
                                            territory,
                                            "reason",
                                            "Checked"))
                            .get("accepted")
                            .asLong();
            accepted += last;
        }
        return accepted;
    }

    /** Does everything, four at a time, and gives the results in order. */
    <T> List<T> together(List<Callable<T>> tasks) throws InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(PARALLEL)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : workers.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
