package kz.mandat.registry.accreditation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Inbox.Arrival;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.People;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** The public register of accreditations, missions near the vote, and lists of persons as XLSX. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AccreditationRegisterTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject Inbox inbox;

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Almaty"));
    }

    private static String applied(String kind, String name, String country, String election) {
        return As.central()
                .body(
                        """
                        {"kind": "%s", "name": {"kk": "%s қоры", "ru": "Фонд %s", "en": "%s Fund"}, "appliedAt": "%sT10:00:00+05:00",
                         "territory": "KZ", "country": %s, "election": %s, "charterNamesObservation": true, "throughForeignMinistry": true, "reason": "Letter 1"}
                        """
                                .formatted(
                                        kind,
                                        name,
                                        name,
                                        name,
                                        today().minusDays(20),
                                        quoted(country),
                                        quoted(election)))
                .post("/api/accreditations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static ValidatableResponse accredit(String id, LocalDate on) {
        return As.central()
                .body("{\"on\": \"%s\", \"reason\": \"Decision 3\"}".formatted(on))
                .post("/api/accreditations/" + id + "/accreditation")
                .then();
    }

    private static ValidatableResponse send(String id, String document) {
        return As.central()
                .body(
                        """
                        {"persons": [{"document": "%s", "surname": "Hansen", "givenName": "Kari", "bornOn": "1980-05-05"}]}
                        """
                                .formatted(document))
                .post("/api/accreditations/" + id + "/observers")
                .then();
    }

    private void called(String election, LocalDate votingDay) {
        inbox.take(
                List.of(
                        new Arrival(
                                "mandat.nominations",
                                election,
                                """
                                {"specversion":"1.0","id":"%s","source":"/candidate-lists","type":"kz.mandat.ElectionCalled.v1",
                                 "subject":"%s","time":"2026-11-21T12:00:00Z","datacontenttype":"application/json",
                                 "data":{"election":"%s","votingDay":"%s"}}
                                """
                                        .formatted(
                                                UUID.randomUUID(),
                                                election,
                                                election,
                                                votingDay))));
    }

    @Test
    void the_register_is_searched_by_name_and_narrowed_by_kind_state_country_and_election() {
        called("search-1", today().plusDays(60));
        String mission = applied("international", "Аққу", "NO", "search-1");
        String local = applied("domestic", "АҚҚУ", null, null);
        accredit(mission, today().minusDays(1)).statusCode(200);

        As.anybody()
                .queryParam("q", "аққу")
                .get("/api/accreditations")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(mission, local));
        As.anybody()
                .queryParam("q", "аққу FUND")
                .queryParam("kind", "international")
                .queryParam("state", "accredited")
                .queryParam("country", "NO")
                .queryParam("territory", "KZ")
                .queryParam("election", "search-1")
                .get("/api/accreditations")
                .then()
                .body("items.id", contains(mission));
        As.anybody()
                .queryParam("q", "аққу")
                .queryParam("state", "applied")
                .get("/api/accreditations")
                .then()
                .body("items.id", contains(local));
        As.anybody()
                .queryParam("country", "Norway")
                .get("/api/accreditations")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("country"));
        As.anybody().queryParam("state", "x").get("/api/accreditations").then().statusCode(400);
    }

    @Test
    void the_figures_count_organisations_and_observers_by_country() {
        called("figures-1", today().plusDays(60));
        String first = applied("international", "Бірінші", "PL", "figures-1");
        String second = applied("international", "Екінші", "PL", "figures-1");
        String third = applied("international", "Үшінші", null, "figures-1");
        for (String id : List.of(first, second, third)) {
            accredit(id, today().minusDays(1)).statusCode(200);
        }
        send(first, "PL1").statusCode(201);
        send(first, "PL2").statusCode(201);
        send(second, "PL3").statusCode(201);

        As.anybody()
                .queryParam("election", "figures-1")
                .get("/api/accreditations/figures")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.country", contains(null, "PL"))
                .body("items.organisations", contains(1, 2))
                .body("items.observers", contains(0, 3));
    }

    @Test
    void five_days_before_the_vote_no_mission_is_accredited_and_none_sends_anybody_more() {
        called("late-1", today().plusDays(3));
        String id = applied("international", "Кеш", "NO", "late-1");

        accredit(id, today())
                .statusCode(422)
                .body("errors[0].rule", equalTo("too-late"))
                .body("errors[0].field", equalTo("on"))
                .body("article", equalTo("20-2"));
        // Entered today, decided in time.
        accredit(id, today().minusDays(2)).statusCode(200);
        send(id, "NO1").statusCode(422).body("errors[0].rule", equalTo("too-late"));
        called("in-time-1", today().plusDays(6));
        String inTime = applied("international", "Уақытында", "NO", "in-time-1");
        accredit(inTime, today()).statusCode(200);
        send(inTime, "NO1").statusCode(201);
    }

    @Test
    void a_workbook_of_persons_is_accredited_with_a_report_by_row() throws IOException {
        String id = applied("domestic", "Кітап", null, null);
        accredit(id, today()).statusCode(200);
        LocalDate born = LocalDate.of(2001, 2, 3);
        String iin = People.iin(born, 7);

        sendWorkbook(id, iin, born)
                .statusCode(200)
                .body("received", equalTo(4))
                .body("accredited", equalTo(2))
                .body("rejected", equalTo(2))
                .body("observers.line", contains(2, 3))
                .body("lines.line", contains(4, 5))
                .body("lines[0].errors.field", hasItem("surname"))
                .body("lines[1].errors.field", hasItems("document"));
        sendWorkbook(id, iin, born).body("accredited", equalTo(0)).body("unchanged", equalTo(2));
        sendFile(id, new byte[] {1, 2, 3})
                .statusCode(400)
                .body("errors[0].rule", equalTo("list-not-a-workbook"));
        As.anybody()
                .contentType(XLSX)
                .body(new byte[1])
                .post("/api/accreditations/" + id + "/observers")
                .then()
                .statusCode(401);
        As.justice()
                .contentType(XLSX)
                .body(new byte[1])
                .post("/api/accreditations/" + id + "/observers")
                .then()
                .statusCode(403);
    }

    /** The first person's number as a spreadsheet keeps numbers: without its zero. */
    private static ValidatableResponse sendWorkbook(String id, String iin, LocalDate born)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("persons");
            row(sheet, 0, "ИИН", "Фамилия", "Имя", "Дата рождения");
            sheet.value(1, 0, Long.parseLong(iin));
            sheet.value(1, 1, "Тегі");
            sheet.value(1, 2, "Аты");
            sheet.value(1, 3, born);
            row(sheet, 2, People.iinOf(41), "Тегі", "Аты", People.birthOf(41).toString());
            row(sheet, 3, People.iinOf(42), "", "Аты", People.birthOf(42).toString());
            row(sheet, 4, "", "Тегі", "Аты", "1990-01-01");
            sheet.formula(4, 0, "1+1");
        }
        return sendFile(id, file.toByteArray());
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    private static ValidatableResponse sendFile(String id, byte[] file) {
        return As.central()
                .contentType(XLSX)
                .body(file)
                .post("/api/accreditations/" + id + "/observers")
                .then();
    }
}
