package kz.mandat.tally.commission;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CommissionResourceTest {

    private static final String TABLE =
            """
            id,kind,above,territory,constituency,station,name.kk,name.ru,name.en,address
            cec,central,,KZ,,,ОСК,ЦИК,CEC,
            tec-75,territorial,cec,750000000,,,АСК,ТИК,TEC,"Abay 1, room 2"
            pec-75-0001,precinct,tec-75,,,75-0001,УСК,УИК,PEC,
            """;

    @Inject Suite suite;

    @BeforeEach
    void define() {
        suite.newContest();
    }

    @Test
    void commissions_are_attached_to_the_tree_and_to_stations() {
        take(Tokens.central(), TABLE).statusCode(200).body("rejected", equalTo(0));
        take(Tokens.central(), TABLE).statusCode(200).body("unchanged", equalTo(3));
        given().get("/api/territories/commissions?above=tec-75")
                .then()
                .statusCode(200)
                .body("items.id", contains("pec-75-0001"));
        given().get("/api/territories/commissions/tec-75")
                .then()
                .body("address", equalTo("Abay 1, room 2"));
        given().get("/api/territories/commissions/none").then().statusCode(404);
    }

    @Test
    void a_commission_without_its_place_is_reported_by_row() {
        take(
                        Tokens.central(),
                        """
                        id,kind,above,territory,constituency,station,name.kk,name.ru,name.en,address
                        bad-1,precinct,,,,,a,b,c,
                        bad-2,secret,,KZ,,,a,b,c,
                        bad-3,precinct,nobody,,,99-9999,a,b,c,
                        """)
                .statusCode(200)
                .body("rejected", equalTo(3))
                .body("lines.line", contains(2, 3, 4))
                .body("lines[0].errors[0].field", equalTo("station"))
                .body("lines[1].errors[0].field", equalTo("kind"))
                .body("lines[2].errors.field", contains("station", "above"));
    }

    @Test
    void only_the_central_commission_imports() {
        take("no-token", TABLE).statusCode(401);
        take(Suite.territorial("t", Suite.ALMATY), TABLE).statusCode(403);
    }

    private static ValidatableResponse take(String token, String table) {
        return as(token)
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/territories/commissions/import")
                .then();
    }
}
