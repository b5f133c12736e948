package kz.mandat.allocation.result;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kz.mandat.platform.testing.Tokens;

/** The commissions of the tests, and what they send. */
public final class Commissions {

    public static final String ALMATY = Tokens.of("almaty", "territorial", "territory:750000000");
    public static final String ASTANA = Tokens.of("astana", "territorial", "territory:710000000");

    private Commissions() {}

    public static String ofConstituency(String id) {
        return Tokens.of("district", "district", "constituency:" + id);
    }

    public static ValidatableResponse certify(String contest, String token) {
        return post(
                contest + "/certification",
                Map.of("decisionNumber", "4/610", "reason", "All is in"),
                token);
    }

    public static ValidatableResponse post(String path, Object body, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/results/" + path)
                .then();
    }
}
