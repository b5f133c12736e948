package kz.mandat.platform.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReadsAndRecordsTest {

    @Inject Rows rows;

    @Test
    void who_has_the_present_answer_is_not_sent_it_again() {
        String tag = given().get("/api/trials").then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/trials")
                .then()
                .statusCode(304)
                .body(emptyString());
        given().header("If-None-Match", "\"another\"")
                .get("/api/trials")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set reason = 'another'",
                "delete from audit_event",
                "truncate audit_event"
            })
    void the_audit_trail_takes_no_change(String change) {
        given().auth()
                .oauth2(Tokens.central())
                .contentType(ContentType.JSON)
                .body("{\"id\":\"audit-%d\",\"count\":1}".formatted(change.hashCode()))
                .post("/api/trials")
                .then()
                .statusCode(201);

        SQLException refusal = assertThrows(SQLException.class, () -> rows.execute(change));
        assertTrue(refusal.getMessage().contains("append-only"));
    }
}
