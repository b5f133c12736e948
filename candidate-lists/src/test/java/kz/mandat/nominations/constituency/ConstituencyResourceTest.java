package kz.mandat.nominations.constituency;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.called;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.mazhilis2023;
import static kz.mandat.nominations.testing.Api.party;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import kz.mandat.nominations.testing.Districts;
import kz.mandat.nominations.testing.OutboxFacts;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ConstituencyResourceTest {

    @Inject OutboxFacts facts;

    @Test
    void twenty_nine_constituencies_open_twenty_nine_contests_of_one_seat() {
        String election = calledMazhilis2023();
        draw(election, Districts.csv(29, "750000000", 400_000))
                .statusCode(201)
                .body("constituencies", equalTo(29))
                .body("contests[0]", equalTo(election + "-d01"));
        anonymous()
                .get("/api/elections/" + election)
                .then()
                .body("contests", hasSize(30))
                .body("contests[0].kind", equalTo("list"))
                .body("contests[1].kind", equalTo("district"));
        anonymous()
                .get("/api/elections/" + election + "/constituencies")
                .then()
                .body("items[28].number", equalTo(29))
                .body("items[0].name.kk", equalTo("№ 1 округ"))
                .body("items[0].generated", equalTo(true));
        assertEquals(
                "750000000",
                facts.of("ContestOpened", election + "-d29").getFirst().get("territory").asText());
    }

    @Test
    void another_number_than_the_law_gives_is_refused() {
        draw(calledMazhilis2023(), Districts.csv(28, "750000000", 400_000))
                .statusCode(422)
                .body("errors[0].rule", equalTo("district-seats"))
                .body("errors[0].message.en", containsString("28, required: 29"));
    }

    @Test
    void the_odd_seat_of_a_mixed_maslikhat_is_a_constituency() {
        Map<String, Object> call = mazhilis2023("maslikhat-550000000-odd");
        call.put("body", "maslikhat-region");
        call.put("territory", "550000000");
        call.put("seats", 31);
        String election = called(call);
        draw(election, Districts.csv(15, "550000000", 9_000)).statusCode(422);
        draw(election, Districts.csv(16, "550000000", 9_000)).statusCode(201);
    }

    @Test
    void the_kurultai_has_no_constituencies() {
        Map<String, Object> call = mazhilis2023("kurultai-no-districts");
        call.put("body", "kurultai");
        call.put("votingDay", "2026-08-23");
        draw(called(call), Districts.csv(1, "550000000", 9_000)).statusCode(422);
    }

    @Test
    void every_faulty_line_is_named_and_none_is_taken() {
        String election = calledMazhilis2023();
        String csv =
                Districts.csv(29, "750000000", 400_000)
                        .replace("\n3,", "\n2,")
                        .replace("\n5,", "\nfive,")
                        .replace("750000000,400000,,true\n9,", "75,400000,,true\n9,");
        draw(election, csv)
                .statusCode(400)
                .body("errors", hasSize(3))
                .body("errors[0].line", equalTo(4))
                .body("errors[0].rule", equalTo("duplicate"))
                .body("errors[1].line", equalTo(6))
                .body("errors[1].field", equalTo("number"))
                .body("errors[2].field", equalTo("territory"));
        anonymous().get("/api/elections/" + election).then().body("contests", hasSize(1));
        draw(election, "number,unknown\n1,2\n").statusCode(400);
        draw(election, "").statusCode(400);
    }

    @Test
    void constituencies_are_drawn_once_and_by_the_central_commission() {
        String election = calledMazhilis2023();
        String csv = Districts.csv(29, "750000000", 400_000);
        String address = "/api/elections/" + election + "/constituencies";
        anonymous().contentType("text/csv").body(csv).post(address).then().statusCode(401);
        party("auyl").contentType("text/csv").body(csv).post(address).then().statusCode(403);
        draw(election, csv).statusCode(201);
        draw(election, csv).statusCode(409);
        draw("nowhere", csv).statusCode(404);
    }

    private static ValidatableResponse draw(String election, String csv) {
        return central()
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .post("/api/elections/" + election + "/constituencies")
                .then();
    }
}
