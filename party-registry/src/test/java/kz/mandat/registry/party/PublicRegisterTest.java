package kz.mandat.registry.party;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.Registered;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PublicRegisterTest {

    @Test
    void the_register_is_downloaded_as_csv_with_guarded_cells_and_as_json() {
        As.justice()
                .body(Registered.request("guarded").replace("№ guarded-2006", "=1+1"))
                .post("/api/parties")
                .then()
                .statusCode(201);

        As.anybody()
                .get("/api/parties/register.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("guarded,«guarded» партиясы,"))
                .body(containsString(",'=1+1,"));
        As.anybody()
                .get("/api/parties/register.json")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("guarded"));
        As.anybody()
                .queryParam("asOf", "2006-08-31")
                .get("/api/parties/register.csv")
                .then()
                .statusCode(200)
                .body(not(containsString("guarded")));
    }

    @Test
    void the_figures_count_parties_by_state_and_members_by_region() {
        Registered.party("counted");

        As.anybody()
                .get("/api/parties/statistics")
                .then()
                .statusCode(200)
                .body("parties.registered", greaterThanOrEqualTo(1))
                .body("regions", hasSize(20))
                .body("regions[18].iso", equalTo("KZ-75"));
        As.anybody()
                .queryParam("asOf", "1990-01-01")
                .get("/api/parties/statistics")
                .then()
                .body("parties.registered", equalTo(0));
    }

    @Test
    void no_party_takes_the_name_of_an_address_of_the_register() {
        As.justice()
                .body(Registered.request("statistics"))
                .post("/api/parties")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("id"));
    }

    @Test
    void the_code_on_a_certificate_leads_back_to_the_entry() {
        As.justice()
                .body(Registered.request("printed").replace("printed Party", "<b>& Party"))
                .post("/api/parties")
                .then()
                .statusCode(201);

        String page =
                As.anybody()
                        .get("/api/parties/printed/certificate")
                        .then()
                        .statusCode(200)
                        .contentType("text/html")
                        .body(containsString("№ printed-2006"))
                        .extract()
                        .asString();
        assertTrue(page.contains("&lt;b&gt;&amp; Party"));
        assertTrue(page.contains("<svg"));
        Matcher code = Pattern.compile("/api/parties/certificates/([0-9A-F]{16})").matcher(page);
        assertTrue(code.find());

        As.anybody()
                .get("/api/parties/certificates/" + code.group(1))
                .then()
                .statusCode(200)
                .body("id", equalTo("printed"));
        given().accept("text/html,*/*;q=0.8")
                .get("/api/parties/certificates/" + code.group(1))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("№ printed-2006"))
                .body(containsString("&lt;b&gt;&amp; Party"));
        As.anybody().get("/api/parties/certificates/0000000000000000").then().statusCode(404);
        As.anybody().get("/api/parties/unheard-of/certificate").then().statusCode(404);
    }
}
