package kz.mandat.registry.export;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.Registered;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PartyImportTest {

    private static ValidatableResponse take(RequestSpecification who, String lines) {
        return who.contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/parties/import")
                .then();
    }

    private static void decide(String party, String what, String decision) {
        As.justice()
                .body(decision)
                .post("/api/parties/{party}/{what}", party, what)
                .then()
                .statusCode(200);
    }

    private static void aPartyWithAHistory(String id) {
        As.justice()
                .body(
                        Registered.request(id)
                                .replace(
                                        "\"reason\"",
                                        "\"leader\": \"B. First\", \"address\": \"Street 0\","
                                                + " \"charterOn\": \"2006-08-20\","
                                                + " \"reason\""))
                .post("/api/parties")
                .then()
                .statusCode(201);
        decide(
                id,
                "changes",
                """
                {"version": 1, "effectiveOn": "2010-05-01", "leader": "A. Leader", "address": "=Street 1",
                 "name": {"kk": "%1$s жаңа", "ru": "%1$s новая", "en": "New %1$s"}, "reason": "Congress"}
                """
                        .formatted(id));
        decide(
                id,
                "suspension",
                """
                {"version": 2, "effectiveOn": "2011-01-01", "until": "2011-05-01", "reason": "Court"}
                """);
        decide(
                id,
                "reinstatement",
                """
                {"version": 3, "effectiveOn": "2011-05-01", "reason": "The term has ended"}
                """);
        decide(
                id,
                "liquidation",
                """
                {"version": 4, "effectiveOn": "2012-01-01", "ground": "court-decision", "reason": "Court"}
                """);
    }

    /** What an export says of one party, line by line. */
    private static String said(String file, String party) {
        return RestAssured.get("/api/parties/exports/{file}", file)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.contains(party))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void an_exported_register_that_is_imported_gives_the_same_register() {
        aPartyWithAHistory("moved");
        String history = said("history.ndjson", "moved");
        take(As.justice(), history.replace("moved", "arrived"))
                .statusCode(200)
                .body("stored", equalTo(5))
                .body("rejected", equalTo(0));
        for (String file : List.of("history.ndjson", "parties.ndjson", "parties.csv")) {
            assertEquals(said(file, "moved"), said(file, "arrived").replace("arrived", "moved"));
        }
    }

    @Test
    void what_stands_already_is_left_as_it_is() {
        aPartyWithAHistory("twice");
        String history = said("history.ndjson", "twice");
        take(As.justice(), history)
                .statusCode(200)
                .body("unchanged", equalTo(5))
                .body("stored", equalTo(0));
        take(As.justice(), history.lines().findFirst().orElseThrow().replace("№ ", "No "))
                .statusCode(200)
                .body("rejected", equalTo(1))
                .body("lines.id", contains("twice"));
        assertEquals(history, said("history.ndjson", "twice"));
    }

    @Test
    void a_line_that_cannot_be_is_refused_with_its_number_and_the_rest_is_taken() {
        String good =
                """
                {"id":"good-line","version":1,"act":"registration","effectiveOn":"2020-01-01","name":{"kk":"а","ru":"б","en":"c"},"certificateNumber":"77","reason":"Order"}
                """;
        take(
                        As.justice(),
                        good.replace("\"act\":\"registration\",", "")
                                + "nothing\n"
                                + good
                                + good.replace("good-line", "Bad Line"))
                .statusCode(200)
                .body("stored", equalTo(1))
                .body("lines.line", contains(1, 2, 4))
                .body("lines[0].errors.field", contains("act"))
                .body("lines[2].errors.field", contains("id"));
    }

    @Test
    void only_the_justice_authority_imports() {
        take(As.anybody(), "{}").statusCode(401);
        take(As.central(), "{}").statusCode(403);
    }
}
