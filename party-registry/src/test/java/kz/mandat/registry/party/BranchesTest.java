package kz.mandat.registry.party;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.Registered;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BranchesTest {

    private static void party(String id, String registeredOn) {
        As.justice()
                .body(Registered.request(id).replace("2006-09-01\"", registeredOn + "\""))
                .post("/api/parties")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse branch(
            RequestSpecification who, String party, String region, String on) {
        return who.body(
                        """
                        {"region": "%s", "registeredOn": "%s", "certificateNumber": "F-1", "address": "Almaty", "reason": "Order 3"}
                        """
                                .formatted(region, on))
                .post("/api/parties/" + party + "/branches")
                .then();
    }

    @Test
    void branches_are_due_within_twelve_months_of_the_registration() {
        party("branched", "2023-05-10");
        As.anybody()
                .get("/api/parties/branched/branches")
                .then()
                .statusCode(200)
                .body("until", equalTo("2024-05-10"))
                .body("ground.en", containsString("10"))
                .body("unverified", equalTo(false))
                .body("missing", equalTo(20))
                .body("overdue", equalTo(true))
                .body("items", hasSize(20));
        branch(As.justice(), "branched", "750000000", "2024-05-10")
                .statusCode(201)
                .body("registered", equalTo(1))
                .body("items.find { it.kato == '750000000' }.late", equalTo(false));
        branch(As.justice(), "branched", "790000000", "2024-05-11")
                .statusCode(201)
                .body("items.find { it.kato == '790000000' }.late", equalTo(true));
        branch(As.justice(), "branched", "750000000", "2024-05-10").statusCode(409);
    }

    @Test
    void before_november_2022_the_term_was_six_months_and_before_2002_none_is_known() {
        party("branched-2021", "2021-05-10");
        As.anybody()
                .get("/api/parties/branched-2021/branches")
                .then()
                .body("until", equalTo("2021-11-10"))
                .body("unverified", equalTo(true));
        party("branched-1999", "1999-03-01");
        As.anybody()
                .get("/api/parties/branched-1999/branches")
                .then()
                .body("until", nullValue())
                .body("overdue", equalTo(false));
    }

    @Test
    void a_branch_has_a_region_that_exists_and_a_day_after_the_party() {
        party("branched-wrong", "2023-05-10");
        branch(As.justice(), "branched-wrong", "999999999", "2023-06-01")
                .statusCode(400)
                .body("errors[0].field", equalTo("region"));
        branch(As.justice(), "branched-wrong", "750000000", "2023-05-09")
                .statusCode(400)
                .body("errors[0].field", equalTo("registeredOn"));
        branch(As.justice(), "nobody", "750000000", "2023-05-09").statusCode(404);
    }

    @Test
    void only_the_justice_authority_enters_branches() {
        branch(As.anybody(), "branched", "750000000", "2024-01-01").statusCode(401);
        branch(As.central(), "branched", "750000000", "2024-01-01").statusCode(403);
    }
}
