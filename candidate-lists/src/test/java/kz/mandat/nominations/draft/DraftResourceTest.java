package kz.mandat.nominations.draft;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.localized;
import static kz.mandat.nominations.testing.Api.party;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.mandat.nominations.testing.Api;
import kz.mandat.nominations.testing.GeneratedPeople;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.nominations.testing.Spreadsheets;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DraftResourceTest {

    @Inject PartiesOf2023 parties;

    private String contest;

    @BeforeEach
    void called() {
        parties.registered();
        contest = calledMazhilis2023() + "-list";
    }

    @Test
    void while_a_list_is_written_everything_about_it_is_shown() {
        List<Map<String, Object>> people = GeneratedPeople.of("baytaq", 18, 4);
        people.get(0).put("bornOn", "1999-01-01");
        people.get(10).put("disability", true);
        check("baytaq", people)
                .statusCode(200)
                .body("passes", equalTo(false))
                .body("figures.persons", equalTo(18))
                .body("figures.cap", equalTo(90))
                .body("figures.women", equalTo(4))
                .body("figures.youth", equalTo(1))
                .body("figures.disability", equalTo(1))
                .body("figures.counted", equalTo(5))
                .body("figures.required", equalTo(6))
                .body("figures.missing", equalTo(1))
                .body("counted.number", contains(1, 2, 3, 4, 11))
                .body("counted[0].groups", contains("women", "youth"))
                .body("counted[4].groups", contains("disability"))
                .body("deposit.full", equalTo(18_900_000))
                .body("deposit.due", equalTo(18_900_000))
                .body("deposit.steps[0].article", equalTo("88(1)"))
                .body("documents.document", hasItems("minutes", "deposit"))
                .body("documents.find { it.document == 'consent' }.count", equalTo(18))
                .body(
                        "documents.find { it.document == 'disability-certificate' }.count",
                        equalTo(1))
                .body("faults.rule", contains("list-quota"));
    }

    @Test
    void the_deposit_follows_the_previous_result_of_the_same_body() {
        String address = "/api/contests/" + contest + "/previous-results/auyl";
        Map<String, Object> result = Map.of("share", "529/10000", "source", "election of 2021");
        anonymous().body(result).put(address).then().statusCode(401);
        party("auyl").body(result).put(address).then().statusCode(403);
        central().body(result).put(address).then().statusCode(200);
        check("auyl", GeneratedPeople.of("auyl", 25, 8))
                .body("passes", equalTo(true))
                .body("deposit.due", equalTo(0))
                .body("documents.document.contains('deposit')", equalTo(false));
        central().body(Map.of("share", "35/1000", "source", "s")).put(address);
        check("auyl", GeneratedPeople.of("auyl", 10, 3))
                .body("deposit.full", equalTo(10_500_000))
                .body("deposit.due", equalTo(5_250_000));
        central().body(Map.of("share", "3/2", "source", "s")).put(address).then().statusCode(400);
    }

    @Test
    void who_stands_elsewhere_is_shown_while_typing() {
        List<Map<String, Object>> people = GeneratedPeople.of("qhp", 10, 4);
        party("qhp")
                .body(Map.of("party", "qhp", "persons", people))
                .post("/api/contests/" + contest + "/lists")
                .then()
                .statusCode(201);
        check("osdp", List.of(people.get(2))).body("faults.rule", hasItem("person-on-one-list"));
    }

    @Test
    void two_representatives_who_edit_one_list_do_not_overwrite_each_other() {
        save("auyl", 0, GeneratedPeople.of("auyl", 3, 1))
                .statusCode(200)
                .body("version", equalTo(1));
        save("auyl", 1, GeneratedPeople.of("auyl", 5, 2))
                .statusCode(200)
                .body("version", equalTo(2));
        save("auyl", 1, GeneratedPeople.of("auyl", 4, 2))
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
        party("auyl")
                .get(draft("auyl"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("persons", hasSize(5))
                .body("check.figures.persons", equalTo(5));
    }

    @Test
    void a_file_does_not_overwrite_what_somebody_saved_in_between_and_nothing_is_lost() {
        save("auyl", 0, GeneratedPeople.of("auyl", 3, 1)).statusCode(200);
        String csv =
                """
                surname,given_name,patronymic,sex,born_on,disability,generated
                Әлиева,Айгүл,,female,1990-05-01,,true
                """;
        file("auyl", csv).statusCode(412);
        Api.party("auyl")
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .post(draft("auyl") + "/file?version=1")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("persons", hasSize(1));
        party("auyl")
                .get(draft("auyl") + "/versions/1")
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        party("auyl").get(draft("auyl") + "/versions/3").then().statusCode(404);
        party("osdp").get(draft("auyl") + "/versions/1").then().statusCode(403);
        anonymous().get(draft("auyl") + "/versions/1").then().statusCode(401);
    }

    @Test
    void a_saved_draft_is_submitted_in_its_order() {
        List<Map<String, Object>> people = GeneratedPeople.of("osdp", 19, 6);
        java.util.Collections.reverse(people);
        save("osdp", 0, people);
        party("osdp")
                .body(Map.of("generated", localized("Ж", "В", "Generated people")))
                .post(draft("osdp") + "/submission")
                .then()
                .statusCode(201)
                .body("state", equalTo("submitted"))
                .body("persons", hasSize(19))
                .body("persons[0].surname", equalTo(people.get(0).get("surname")))
                .body("persons[0].bornOn", nullValue());
        party("osdp")
                .body(Map.of())
                .post(draft("osdp") + "/submission")
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("one-list-of-a-party"));
    }

    @Test
    void a_file_may_say_what_the_persons_do_and_where_they_live() throws IOException {
        String csv =
                """
                surname;given_name;patronymic;sex;born_on;disability;generated;occupation;workplace
                Әлиева;Айгүл;;female;1990-05-01;;true;Мұғалім;№ 5 мектеп
                Бектұров;Нұрлан;Серікұлы;male;1985-02-11;1;true;;
                """;
        file("auyl", csv)
                .statusCode(200)
                .body("persons[0].occupation", equalTo("Мұғалім"))
                .body("persons[0].workplace", equalTo("№ 5 мектеп"))
                .body("persons[1].occupation", nullValue());
        file("auyl", csv.replace("workplace", "hobby"))
                .statusCode(400)
                .body("errors[0].field", equalTo("hobby"));
        byte[] sheet =
                Spreadsheets.of(
                        List.of(
                                List.of(
                                        "surname",
                                        "given_name",
                                        "patronymic",
                                        "sex",
                                        "born_on",
                                        "disability",
                                        "generated",
                                        "residence"),
                                List.of(
                                        "Әлиева",
                                        "Айгүл",
                                        "",
                                        "female",
                                        "1990-05-01",
                                        "",
                                        "true",
                                        "Шымкент")));
        party("auyl")
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(sheet)
                .post(draft("auyl") + "/spreadsheet?version=1")
                .then()
                .statusCode(200)
                .body("persons[0].residence", equalTo("Шымкент"));
    }

    @Test
    void a_file_is_taken_whole_or_not_at_all() {
        String csv =
                """
                surname;given_name;patronymic;sex;born_on;disability;generated
                Әлиева;Айгүл;;female;1990-05-01;;true
                Бектұров;Нұрлан;Серікұлы;male;1985-02-11;1;true
                """;
        file("auyl", csv)
                .statusCode(200)
                .body("persons", hasSize(2))
                .body("persons[0].surname", equalTo("Әлиева"))
                .body("check.figures.counted", equalTo(2));
        file(
                        "auyl",
                        csv
                                + "Әлиева;Айгүл;;female;1990-05-01;;true\n"
                                + "Жоқ;Адам;;none;1990-05-01;;\n"
                                + "Жоқ;Адам;;male;1.5.1990;;\n")
                .statusCode(400)
                .body("errors", hasSize(3))
                .body("errors[0].line", equalTo(4))
                .body("errors[0].rule", equalTo("duplicate"))
                .body("errors[1].line", equalTo(5))
                .body("errors[1].field", equalTo("sex"))
                .body("errors[2].field", equalTo("born_on"));
        party("auyl").get(draft("auyl")).then().body("persons", hasSize(2));
        file("auyl", csv.replace("Әлиева", "=1+1"))
                .statusCode(400)
                .body("errors[0].field", containsString("surname"));
    }

    @Test
    void a_spreadsheet_is_taken_like_a_file() throws IOException {
        byte[] sheet =
                Spreadsheets.of(
                        List.of(
                                List.of(
                                        "surname",
                                        "given_name",
                                        "patronymic",
                                        "sex",
                                        "born_on",
                                        "disability",
                                        "generated"),
                                List.of("Әлиева", "Айгүл", "", "female", "32994", "", "true"),
                                List.of("Бек", "Нұр", "", "male", "1985-02-11", "1", "true")));
        spreadsheet(sheet)
                .statusCode(200)
                .body("persons", hasSize(2))
                .body("persons[0].surname", equalTo("Әлиева"))
                .body("persons[0].bornOn", equalTo("1990-05-01"))
                .body("check.figures.disability", equalTo(1));
        spreadsheet("no spreadsheet".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors[0].field", equalTo("body"));
        spreadsheet(Spreadsheets.of(List.of(List.of("name"), List.of("x")))).statusCode(400);
        spreadsheet(Spreadsheets.withDefinition()).statusCode(400);
        party("auyl").get(draft("auyl")).then().body("persons", hasSize(2));
    }

    private ValidatableResponse spreadsheet(byte[] sheet) {
        return Api.party("auyl")
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(sheet)
                .post(draft("auyl") + "/spreadsheet")
                .then();
    }

    @Test
    void another_partys_draft_is_out_of_reach() {
        save("auyl", 0, GeneratedPeople.of("auyl", 3, 1));
        party("osdp").get(draft("auyl")).then().statusCode(403);
        party("osdp")
                .body(Map.of("version", 1, "persons", List.of()))
                .put(draft("auyl"))
                .then()
                .statusCode(403);
        central().get(draft("auyl")).then().statusCode(403);
        anonymous().get(draft("auyl")).then().statusCode(401);
        anonymous()
                .body(Map.of("persons", List.of()))
                .post(draft("auyl") + "/check")
                .then()
                .statusCode(401);
        party("osdp").get(draft("osdp")).then().statusCode(404);
    }

    private String draft(String party) {
        return "/api/contests/" + contest + "/lists/" + party + "/draft";
    }

    private ValidatableResponse check(String party, List<Map<String, Object>> people) {
        return party(party).body(Map.of("persons", people)).post(draft(party) + "/check").then();
    }

    private ValidatableResponse save(String party, int version, List<Map<String, Object>> people) {
        return party(party)
                .body(Map.of("version", version, "persons", people))
                .put(draft(party))
                .then();
    }

    private ValidatableResponse file(String party, String csv) {
        return Api.party(party)
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .post(draft(party) + "/file")
                .then();
    }
}
