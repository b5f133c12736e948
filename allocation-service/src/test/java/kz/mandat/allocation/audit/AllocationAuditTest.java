package kz.mandat.allocation.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AllocationAuditTest {

    private static final String TRAIL = "/api/results/audit";

    @Test
    void the_auditor_sees_who_loaded_an_election_of_the_past_and_from_where() {
        as(Tokens.central())
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"id": "audited-2022", "name": {"kk": "Бұрынғы", "ru": "Прежние", "en": "Earlier"},
                         "votingDay": "2022-03-19", "regime": "mazhilis-2021", "seats": 10, "voters": null,
                         "issued": null, "invalid": null, "againstAll": 0, "note": null, "sources": ["a newspaper"],
                         "lists": [{"id": "one", "name": {"kk": "Бір", "ru": "Один", "en": "One"}, "votes": 70,
                                    "registeredAt": null, "percent": null, "seats": null}]}
                        """)
                .post("/api/results/past-elections")
                .then()
                .statusCode(201);

        as(auditor())
                .queryParam("subject", "audited-2022")
                .get(TRAIL)
                .then()
                .statusCode(200)
                .body("items.action", contains("load-past-election"))
                .body("items[0].actor", equalTo("central"))
                .body("items[0].reason", equalTo("a newspaper"));
        as(auditor())
                .queryParam("subject", "audited-2022")
                .get(TRAIL + "/export.csv")
                .then()
                .statusCode(200)
                .body(containsString("load-past-election,audited-2022,a newspaper"));
    }

    @Test
    void nobody_else_reads_the_trail() {
        for (String address : new String[] {TRAIL, TRAIL + "/export.csv"}) {
            given().get(address).then().statusCode(401);
            as(Tokens.of("observer", "observer", "territory:KZ"))
                    .get(address)
                    .then()
                    .statusCode(403);
        }
    }

    private static String auditor() {
        return Tokens.of("auditor", "auditor", "territory:KZ");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
