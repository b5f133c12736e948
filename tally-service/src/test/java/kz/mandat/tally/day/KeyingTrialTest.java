package kz.mandat.tally.day;

import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.Test;

/**
 * The trial of the bench in small: both persons misread rows independently, and now and then both
 * misread the same. What one person alone misreads never gets through; what both misread alike gets
 * through only where every relation still holds, and then an observer's copy finds it.
 */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class KeyingTrialTest {

    private static final String STATION = "71-0002";
    private static final long SEED = 2903;
    private static final int PROTOCOLS = 40;
    private static final int ONE_OF = 12;
    private static final Map<String, String> EXPLAINED =
            Map.of("C9", "So the paper says", "C12", "So the paper says");

    @Inject Suite suite;

    private final Random random = new Random(SEED);

    @Test
    void all_but_common_misreadings_that_keep_every_relation_are_caught() {
        int misread = 0;
        List<String> slipped = new ArrayList<>();
        for (int i = 0; i < PROTOCOLS; i++) {
            Map<String, Integer> truth = truth();
            Map<String, Integer> common = i % 10 == 0 ? misread(truth, true) : truth;
            Map<String, Integer> first = misread(common, false);
            Map<String, Integer> second = misread(common, false);
            boolean alike = first.equals(second);
            misread += first.equals(truth) && second.equals(truth) ? 0 : 1;

            String contest = suite.newContest();
            String state = enteredTwice(contest, first, second);
            if (!alike) {
                assertEquals("differing", state, () -> "seed " + SEED + ": " + first + second);
            } else if (state.equals("awaiting-acceptance") && !first.equals(truth)) {
                slipped.add(found(contest, truth));
            }
        }
        int caught = misread - slipped.size();
        assertTrue(misread >= 10, "misread " + misread);
        assertTrue(caught >= misread - PROTOCOLS / 10, caught + " of " + misread);
        assertEquals(List.of(), slipped.stream().filter(String::isEmpty).toList());
    }

    /** The observers' copy beside what was accepted: the fields that differ. */
    private String found(String contest, Map<String, Integer> truth) {
        suite.acceptAll(Tokens.central(), contest, "KZ").statusCode(200);
        List<String> fields =
                as(Tokens.of("observer", "observer", "territory:KZ"))
                        .contentType(ContentType.JSON)
                        .body("{\"figures\":" + protocol(contest, truth).json(suite.json()) + "}")
                        .post("/api/copies")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("differences.field");
        return String.join(",", fields);
    }

    private String enteredTwice(
            String contest, Map<String, Integer> first, Map<String, Integer> second) {
        String id =
                recorded(token -> suite.enter(clerk("first", STATION), token), contest, first)
                        .extract()
                        .path("id");
        return recorded(
                        form -> suite.enterAgain(clerk("second", STATION), id, form),
                        contest,
                        second)
                .extract()
                .path("state");
    }

    /** Refused at first where a relation breaks, recorded as the reader insists on the paper. */
    private static ValidatableResponse recorded(
            java.util.function.Function<Protocol, ValidatableResponse> send,
            String contest,
            Map<String, Integer> rows) {
        ValidatableResponse answer = send.apply(protocol(contest, rows));
        return answer.extract().statusCode() < 300
                ? answer
                : send.apply(
                        protocol(contest, rows)
                                .with("paperSaysSo", true)
                                .with("explanations", EXPLAINED));
    }

    private static Map<String, Integer> truth() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("voters", 1243);
        rows.put("issued", 612);
        rows.put("absentee", 2);
        rows.put("outside", 12);
        rows.put("received", 1252);
        rows.put("cancelled", 640);
        rows.put("found", 612);
        rows.put("amanat", 351);
        rows.put("auyl", 208);
        rows.put("againstAll", 43);
        rows.put("invalid", 10);
        return rows;
    }

    private static Protocol protocol(String contest, Map<String, Integer> rows) {
        Protocol protocol = new Protocol(contest, STATION);
        rows.forEach(protocol::with);
        return protocol.without("amanat")
                .without("auyl")
                .with("issuedByMember", List.of(300, 312))
                .with("votes", Map.of("amanat", rows.get("amanat"), "auyl", rows.get("auyl")));
    }

    /** Transposed digits, a missing digit, swapped rows or a doubled row. */
    private Map<String, Integer> misread(Map<String, Integer> rows, boolean surely) {
        Map<String, Integer> read = new LinkedHashMap<>(rows);
        List<String> names = List.copyOf(rows.keySet());
        int from = surely ? names.indexOf("amanat") : 0;
        for (int row = from; row < (surely ? from + 1 : names.size() - 1); row++) {
            if (surely || random.nextInt(ONE_OF) == 0) {
                String name = names.get(row);
                String next = names.get(row + 1);
                switch (surely ? 2 : random.nextInt(4)) {
                    case 0 ->
                            read.compute(
                                    name,
                                    (field, figure) ->
                                            figure / 100 * 100
                                                    + figure % 10 * 10
                                                    + figure / 10 % 10);
                    case 1 -> read.compute(name, (field, figure) -> figure / 10);
                    case 2 -> {
                        int figure = read.get(name);
                        read.put(name, read.get(next));
                        read.put(next, figure);
                    }
                    default -> read.put(next, read.get(name));
                }
            }
        }
        return read;
    }
}
