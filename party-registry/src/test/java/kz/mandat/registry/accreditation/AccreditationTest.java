package kz.mandat.registry.accreditation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Inbox.Arrival;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.People;
import kz.mandat.registry.testing.RecordedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AccreditationTest {

    @Inject RecordedFacts facts;
    @Inject Inbox inbox;

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private static String domestic(String territory) {
        return """
        {"kind": "domestic", "name": {"kk": "Байқау", "ru": "Наблюдение", "en": "Watch"}, "appliedAt": "2023-01-10T10:00:00+06:00",
         "territory": "%s", "country": null, "election": null, "charterNamesObservation": true, "throughForeignMinistry": false, "reason": "Letter 1"}
        """
                .formatted(territory);
    }

    private static String mission(String appliedAt) {
        return domestic("KZ")
                .replace("domestic", "international")
                .replace(
                        "\"country\": null",
                        "\"country\": \"NO\", \"invitedBy\": \"foreign-ministry\"")
                .replace("\"election\": null", "\"election\": \"mazhilis-2023\"")
                .replace("\"throughForeignMinistry\": false", "\"throughForeignMinistry\": true")
                .replace("2023-01-10T10:00:00+06:00", appliedAt);
    }

    private static RequestSpecification almaty() {
        return As.of("territorial", "territorial", "territory:750000000");
    }

    private static ValidatableResponse apply(RequestSpecification who, String body) {
        return who.body(body).post("/api/accreditations").then();
    }

    private static ValidatableResponse decide(
            RequestSpecification who, String id, String decision, String on) {
        return who.body("{\"on\": \"%s\", \"reason\": \"Decision 3\"}".formatted(on))
                .post("/api/accreditations/" + id + "/" + decision)
                .then();
    }

    private static String accredited() {
        String id = apply(As.central(), domestic("KZ")).statusCode(201).extract().path("id");
        decide(As.central(), id, "accreditation", today()).statusCode(200);
        return id;
    }

    private static String person(int number) {
        return "{\"document\": \"%s\", \"surname\": \"Тегі%d\", \"givenName\": \"Аты\", \"bornOn\": \"%s\", \"contact\": \"+7 701\"}"
                .formatted(People.iinOf(number), number, People.birthOf(number));
    }

    private static ValidatableResponse send(String id, String... persons) {
        return As.central()
                .body("{\"persons\": [" + String.join(",", persons) + "]}")
                .post("/api/accreditations/" + id + "/observers")
                .then();
    }

    @Test
    void a_domestic_organisation_is_accredited_for_one_year_and_renewed() {
        String id =
                apply(As.central(), domestic("KZ"))
                        .statusCode(201)
                        .body("state", equalTo("applied"))
                        .body("decisionUntil", equalTo("2023-02-09"))
                        .extract()
                        .path("id");
        decide(As.central(), id, "accreditation", "2023-02-01")
                .statusCode(200)
                .body("validUntil", equalTo("2024-01-31"));
        send(id, person(1)).statusCode(422).body("errors[0].rule", equalTo("not-in-force"));
        decide(As.central(), id, "accreditation", today()).statusCode(200);
        send(id, person(1)).statusCode(201);

        As.auditor()
                .get("/api/accreditations/" + id + "/steps")
                .then()
                .body("items.act", contains("application", "accreditation", "renewal"))
                .body("items.article", hasItem("20-1"));
        As.anybody()
                .queryParam("kind", "domestic")
                .get("/api/accreditations")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void a_charter_without_observation_is_a_ground_of_refusal() {
        apply(
                        As.central(),
                        domestic("KZ")
                                .replace(
                                        "\"charterNamesObservation\": true",
                                        "\"charterNamesObservation\": false"))
                .statusCode(422)
                .body("article", equalTo("20-1"));
        String id = apply(As.central(), domestic("KZ")).extract().path("id");
        As.central()
                .body("{\"on\": \"2023-01-20\", \"ground\": \"suspended\", \"reason\": \"Court\"}")
                .post("/api/accreditations/" + id + "/refusal")
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"));
        decide(As.central(), id, "accreditation", "2023-01-21").statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-14T18:00:00+06:00, 201",
        "2023-03-14T18:00:01+06:00, 422",
        "2023-03-14T17:30:00+05:00, 422"
    })
    void a_mission_is_accredited_until_18_00_five_days_before_the_vote(
            String appliedAt, int status) {
        callMazhilis2023();
        apply(As.central(), mission(appliedAt)).statusCode(status);
    }

    private void callMazhilis2023() {
        inbox.take(
                List.of(
                        new Arrival(
                                "mandat.nominations",
                                "mazhilis-2023",
                                """
                                {"specversion":"1.0","id":"5b0b5b8e-8d7c-4a1f-9f61-2f5f0a6d7c99","source":"/candidate-lists",
                                 "type":"kz.mandat.ElectionCalled.v1","subject":"mazhilis-2023","time":"2026-11-21T12:00:00Z",
                                 "datacontenttype":"application/json","data":{"election":"mazhilis-2023","votingDay":"2023-03-19"}}
                                """)));
    }

    @Test
    void a_mission_comes_through_the_foreign_ministry_to_a_called_election() {
        apply(
                        As.central(),
                        mission("2023-03-01T10:00:00+06:00")
                                .replace(
                                        "\"throughForeignMinistry\": true",
                                        "\"throughForeignMinistry\": false"))
                .statusCode(422)
                .body("errors[0].rule", equalTo("not-through-foreign-ministry"));
        apply(As.central(), mission("2023-03-01T10:00:00+06:00").replace("mazhilis-2023", "none"))
                .statusCode(422)
                .body("errors[0].rule", equalTo("unknown-election"));
    }

    @Test
    void an_international_organisation_has_no_country_and_watches_until_the_results() {
        callMazhilis2023();
        String organisation =
                mission("2023-03-01T10:00:00+06:00")
                        .replace("\"country\": \"NO\"", "\"country\": null");
        String id =
                apply(As.central(), organisation)
                        .statusCode(201)
                        .body("invitedBy", equalTo("foreign-ministry"))
                        .extract()
                        .path("id");
        // Until the results are set, ten days after the vote.
        decide(As.central(), id, "accreditation", "2023-03-02")
                .statusCode(200)
                .body("validUntil", equalTo("2023-03-29"));
    }

    @Test
    void a_local_organisation_is_accredited_by_its_territorial_commission_only() {
        apply(As.central(), domestic("750000000"))
                .statusCode(422)
                .body("errors[0].rule", equalTo("other-commission"));
        String id = apply(almaty(), domestic("750000000")).statusCode(201).extract().path("id");
        decide(As.central(), id, "accreditation", "2023-01-20").statusCode(422);
        decide(almaty(), id, "accreditation", "2023-02-10").statusCode(200);
        As.auditor()
                .get("/api/accreditations/" + id + "/steps")
                .then()
                .body("items[1].dueOn", equalTo("2023-02-09"))
                .body("items[1].late", equalTo(true));
    }

    @Test
    void a_file_of_persons_is_accredited_with_a_report_by_row() {
        String id = accredited();
        String list =
                "ИИН;Фамилия;Имя;Дата рождения;Контакт\n"
                        + row(40)
                        + row(41)
                        + row(40)
                        + "123456789012;Тегі;Аты;1990-01-01;\n"
                        + "=1+1;;Аты;31.02.1990;\n"
                        + "%s;Тегі;Аты;2015-05-05;\n"
                                .formatted(People.iin(LocalDate.of(2015, 5, 5), 1));
        String code =
                sendFile(id, list)
                        .statusCode(200)
                        .body("received", equalTo(6))
                        .body("accredited", equalTo(2))
                        .body("rejected", equalTo(4))
                        .body("observers.line", contains(2, 3))
                        .body("lines.line", contains(4, 5, 6, 7))
                        .body("lines[0].errors[0].rule", equalTo("duplicate"))
                        .body("lines[1].errors[0].field", equalTo("document"))
                        .body("lines[2].errors.field", hasItem("surname"))
                        .body("lines[3].errors[0].article", equalTo("20-1"))
                        .body(not(containsString(People.iinOf(40))))
                        .extract()
                        .path("observers[0].code");
        facts.onlyOneAsDocumented("ObserverAccredited", code);
        sendFile(id, "ИИН;Фамилия;Имя;Дата рождения;Контакт\n" + row(40) + row(41))
                .statusCode(200)
                .body("accredited", equalTo(0))
                .body("unchanged", equalTo(2))
                .body("observers[0].code", equalTo(code));
        As.anybody().get("/api/accreditations/" + id).then().body("observers", equalTo(2));
    }

    private static String row(int person) {
        return "%s;Тегі%d;Аты;%s;+7 701 000 00 00\n"
                .formatted(People.iinOf(person), person, People.birthOf(person));
    }

    private static ValidatableResponse sendFile(String id, String csv) {
        return As.central()
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/accreditations/" + id + "/observers")
                .then();
    }

    @Test
    void a_file_of_persons_that_cannot_be_read_accredits_nobody() {
        String id = accredited();
        sendFile(id, "iin,surname\n1,2\n")
                .statusCode(400)
                .body("errors[0].rule", equalTo("list-heading"));
        sendFile(id, "document,surname,givenName,bornOn\n" + "1,2,3,4\n".repeat(1001))
                .statusCode(400)
                .body("errors[0].rule", equalTo("list-too-many-rows"));
        sendFile(id, "document,surname,givenName,bornOn\n1,2\n")
                .statusCode(400)
                .body("errors[0].rule", equalTo("list-cut"));
        sendFile(id, "document,surname,givenName,bornOn\n" + "1,2,3,4\n".repeat(200_000))
                .statusCode(400);
        As.anybody().get("/api/accreditations/" + id).then().body("observers", equalTo(0));
        As.justice()
                .contentType("text/csv")
                .body("x")
                .post("/api/accreditations/" + id + "/observers")
                .then()
                .statusCode(403);
        As.anybody()
                .contentType("text/csv")
                .body("x")
                .post("/api/accreditations/" + id + "/observers")
                .then()
                .statusCode(401);
    }

    @Test
    void a_commission_lists_the_observers_that_it_accredited() {
        String id = accredited();
        send(id, person(45), person(46)).statusCode(201);
        String list = "/api/accreditations/" + id + "/observers";
        String cursor =
                As.central()
                        .queryParam("limit", 1)
                        .get(list)
                        .then()
                        .statusCode(200)
                        .body("items.valid", contains(true))
                        .body(not(containsString("Тегі45")))
                        .extract()
                        .path("next");
        As.auditor()
                .queryParam("cursor", cursor)
                .get(list)
                .then()
                .statusCode(200)
                .body("items.valid", contains(true));
        almaty().get(list).then().statusCode(403);
        As.anybody().get(list).then().statusCode(401);
        As.justice().get(list).then().statusCode(403);
    }

    @Test
    void whoever_scans_a_badge_sees_a_page_that_says_whether_it_holds() {
        String id = accredited();
        String code = send(id, person(47)).statusCode(201).extract().path("items[0].code");
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/api/badges/" + code)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("Valid"))
                .body(not(containsString("Тегі47")));
        As.anybody()
                .get("/api/badges/" + code)
                .then()
                .contentType(containsString("application/json"));
    }

    @Test
    void a_reason_never_holds_a_personal_number() {
        apply(As.central(), domestic("KZ").replace("Letter 1", "Letter of " + People.iinOf(48)))
                .statusCode(400)
                .body("errors[0].field", containsString("reason"))
                .body(not(containsString(People.iinOf(48))));
    }

    @Test
    void a_badge_is_checked_by_anybody_without_personal_data_and_withdrawn() {
        String id = accredited();
        String code = send(id, person(10)).statusCode(201).extract().path("items[0].code");
        facts.onlyOneAsDocumented("ObserverAccredited", code);

        As.central()
                .get("/api/badges/" + code + "/badge")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("Тегі10 Аты"))
                .body(containsString("/api/badges/" + code))
                .body(containsString("<svg"))
                .body(not(containsString(People.iinOf(10))));
        As.anybody()
                .get("/api/badges/" + code)
                .then()
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("organisation.en", equalTo("Watch"))
                .body(not(containsString("Тегі10")));
        As.central()
                .body("{\"reason\": \"Campaigned at the station\"}")
                .post("/api/badges/" + code + "/withdrawal")
                .then()
                .statusCode(200)
                .body("valid", equalTo(false));
        As.anybody().get("/api/badges/" + code).then().body("valid", equalTo(false));
        facts.onlyOneAsDocumented("AccreditationWithdrawn", code);
        As.central()
                .body("{\"reason\": \"Again\"}")
                .post("/api/badges/" + code + "/withdrawal")
                .then()
                .statusCode(409);
        As.anybody().get("/api/badges/NOBODY").then().statusCode(404);
    }

    @Test
    void with_an_organisation_all_its_observers_lose_their_accreditation() {
        String id = accredited();
        List<String> codes =
                send(id, person(20), person(21)).statusCode(201).extract().path("items.code");

        As.central()
                .body("{\"reason\": \"Suspended\"}")
                .post("/api/accreditations/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("observers", equalTo(0));
        for (String code : codes) {
            facts.onlyOneAsDocumented("AccreditationWithdrawn", code);
        }
    }

    @Test
    void of_a_list_with_one_wrong_person_nobody_is_accredited() {
        String id = accredited();

        send(id, person(30), person(30), person(31).replace(People.iinOf(31), "123456789012"))
                .statusCode(400)
                .body("errors.field", contains("persons[1].document", "persons[2].document"))
                .body(not(containsString(People.iinOf(30))));
        String minor =
                "{\"document\": \"%s\", \"surname\": \"Т\", \"givenName\": \"А\", \"bornOn\": \"2015-05-05\"}"
                        .formatted(People.iin(LocalDate.of(2015, 5, 5), 1));
        send(id, person(32), minor)
                .statusCode(422)
                .body("errors[0].field", equalTo("persons[1].bornOn"))
                .body("article", equalTo("20-1"));
        As.anybody().get("/api/accreditations/" + id).then().body("observers", equalTo(0));
    }

    @Test
    void a_territorial_commission_decides_on_its_own_territory() {
        apply(almaty(), domestic("KZ")).statusCode(403).body("code", equalTo("outside-unit"));
        String id = apply(almaty(), domestic("750000000")).statusCode(201).extract().path("id");
        decide(
                        As.of("other", "territorial", "territory:710000000"),
                        id,
                        "accreditation",
                        "2023-01-20")
                .statusCode(403);
        decide(almaty(), id, "accreditation", "2023-01-20").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/accreditations",
                "/api/accreditations/0197a3c2-5a71-4c0e-9a55-2f6f3d9b1c01/accreditation",
                "/api/accreditations/0197a3c2-5a71-4c0e-9a55-2f6f3d9b1c01/refusal",
                "/api/accreditations/0197a3c2-5a71-4c0e-9a55-2f6f3d9b1c01/withdrawal",
                "/api/accreditations/0197a3c2-5a71-4c0e-9a55-2f6f3d9b1c01/observers",
                "/api/badges/ABC/withdrawal"
            })
    void only_commissions_decide(String path) {
        As.anybody().body("{}").post(path).then().statusCode(401);
        As.justice().body("{}").post(path).then().statusCode(403);
        As.of("observer", "observer", "territory:KZ").body("{}").post(path).then().statusCode(403);
    }

    @Test
    void a_badge_is_printed_by_commissions_only() {
        As.anybody().get("/api/badges/ABC/badge").then().statusCode(401);
        As.justice().get("/api/badges/ABC/badge").then().statusCode(403);
    }
}
