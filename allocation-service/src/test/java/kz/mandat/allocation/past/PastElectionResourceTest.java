package kz.mandat.allocation.past;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PastElectionResourceTest {

    private static final String SMALL =
            """
            {"id": "%s", "name": {"kk": "Бұрынғы", "ru": "Прежние", "en": "Earlier"},
             "votingDay": "2022-03-19", "regime": "%s", "seats": 10, "voters": null, "issued": null,
             "invalid": null, "againstAll": 0, "note": null, "sources": ["a newspaper of the day"],
             "lists": [{"id": "one", "name": {"kk": "Бір", "ru": "Один", "en": "One"}, "votes": 70,
                        "registeredAt": null, "percent": "70.00", "seats": %d},
                       {"id": "two", "name": {"kk": "Екі", "ru": "Два", "en": "Two"}, "votes": 30,
                        "registeredAt": null, "percent": null, "seats": null}]}
            """;

    @Test
    void january_2021_comes_with_the_product_under_its_own_law() {
        given().get("/api/results/past-elections/mazhilis-2021")
                .then()
                .statusCode(200)
                .body("regime", equalTo("mazhilis-2009"))
                .body("result.threshold", equalTo("7/100"))
                .body("result.lists.id", contains("nurotan", "aqjol", "qhp", "auyl", "adal"))
                .body("result.lists.seats", contains(76, 12, 10, 0, 0))
                .body("agrees", is(true))
                .body("sources", not(empty()));
    }

    @Test
    void march_2023_comes_with_the_product() {
        given().get("/api/results/past-elections/mazhilis-2023")
                .then()
                .statusCode(200)
                .body("result.quotient", equalTo("1990573/23"))
                .body("result.lists.seats", contains(40, 8, 6, 6, 5, 4, 0))
                .body("agrees", is(true));
        given().get("/api/results/past-elections")
                .then()
                .body("items.id", hasItems("mazhilis-2023", "mazhilis-2021"));
    }

    @Test
    void the_commission_loads_another_election_and_sees_where_it_differs() {
        load(SMALL.formatted("small-2022", "mazhilis-2021", 8), Tokens.central())
                .statusCode(201)
                .body("agrees", is(false))
                .body("result.lists.seats", contains(7, 3));
        load(SMALL.formatted("small-2022", "mazhilis-2021", 8), Tokens.central())
                .statusCode(409)
                .body("code", equalTo("already-exists"));
    }

    @Test
    void a_law_that_was_not_in_force_and_an_unknown_one_are_refused() {
        load(SMALL.formatted("wrong-law", "kurultai-2026", 7), Tokens.central())
                .statusCode(400)
                .body("errors.field", hasItem("regime"));
        load(SMALL.formatted("wrong-law", "nonsense", 7), Tokens.central()).statusCode(400);
        given().get("/api/results/past-elections/wrong-law").then().statusCode(404);
    }

    @Test
    void negative_votes_are_refused_with_their_field() {
        String negative = SMALL.formatted("negative", "mazhilis-2021", 7).replace("30", "-30");
        load(negative, Tokens.central())
                .statusCode(400)
                .body("errors.field", hasItem("lists[1].votes"));
    }

    @Test
    void only_the_central_commission_loads() {
        String small = SMALL.formatted("roles-2022", "mazhilis-2021", 7);
        given().contentType(ContentType.JSON)
                .body(small)
                .post("/api/results/past-elections")
                .then()
                .statusCode(401);
        load(small, Tokens.of("observer", "observer", "territory:KZ")).statusCode(403);
    }

    private static ValidatableResponse load(String election, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(election)
                .post("/api/results/past-elections")
                .then();
    }
}
