package kz.mandat.platform.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BadInputTest {

    private static final String PROBLEM = "application/problem+json";

    @Inject Rows rows;

    @TestHTTPResource("/")
    URI address;

    private static RequestSpecification central() {
        return given().auth().oauth2(Tokens.central()).contentType(ContentType.JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                                   | body
                    null                                 | body
                    []                                   | body
                    "text"                               | body
                    {                                    | body
                    {"id":"bad","count":1} {}            | body
                    {"id":"bad"}                         | count
                    {"id":"bad","count":null}            | count
                    {"id":"bad","count":-1}              | count
                    {"id":"bad","count":1.5}             | count
                    {"id":"bad","count":"1"}             | count
                    {"id":"bad","count":99999999999}     | count
                    {"id":"bad","count":true}            | count
                    {"id":"bad","count":[1]}             | count
                    {"id":7,"count":1}                   | id
                    {"id":" ","count":1}                 | id
                    {"id":"a\\u0000","count":1}          | id
                    {"id":"a\\ud800","count":1}          | id
                    {"id":"bad","count":1,"extra":1}     | extra
                    {"id":"bad","id":"bad","count":1}    | id
                    {"id":"bad","count":1,"on":"2023-02-29"}    | on
                    {"id":"bad","count":1,"on":20230101}        | on
                    {"id":"bad","count":1,"name":{"kk":"а"}}    | name.en
                    {"id":"bad","count":1,"name":{"kk":1}}      | name.kk
                    {"id":"bad","count":1,"name":"а"}           | name
                    """)
    void a_body_that_cannot_be_accepted_names_the_field_in_three_languages(
            String body, String field) {
        central()
                .body(body)
                .post("/api/trials")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", notNullValue())
                .body("instance", equalTo("/api/trials"))
                .body("errors.field", hasItem(field))
                .body("errors.message.kk", everyItem(notNullValue()));
    }

    @Test
    void a_refusal_never_repeats_what_was_sent() {
        central()
                .body("{\"id\":\"bad\",\"count\":\"850101300123\"}")
                .post("/api/trials")
                .then()
                .statusCode(400)
                .body(not(org.hamcrest.Matchers.containsString("850101300123")));
    }

    @ParameterizedTest
    @CsvSource({"on,tomorrow", "limit,many", "limit,0", "limit,21", "limit,99999999999"})
    void a_parameter_that_cannot_be_read_is_named(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/api/trials")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors.field", hasItem(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/trials/a%00b", "/api/trials?on=%00"})
    void an_address_with_a_nul_is_refused(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void an_unknown_address_a_wrong_method_and_a_wrong_format_are_told_apart() {
        given().get("/api/nothing").then().statusCode(404).contentType(PROBLEM);
        given().delete("/api/trials").then().statusCode(405).contentType(PROBLEM);
        given().auth()
                .oauth2(Tokens.central())
                .contentType("text/csv")
                .body("id,count")
                .post("/api/trials")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
        given().accept("image/png").get("/api/trials").then().statusCode(406).contentType(PROBLEM);
    }

    @Test
    void a_body_above_the_limit_is_refused_as_too_large() {
        central()
                .body("{\"id\":\"" + "x".repeat(2_000_000) + "\"}")
                .post("/api/trials")
                .then()
                .statusCode(413);
    }

    @Test
    void without_a_good_token_nobody_gets_in() {
        String[] bad = {
            "abc",
            "a.b.c",
            Tokens.expired("central", "central", "territory:KZ"),
            Tokens.forAnotherAudience("central", "central", "territory:KZ"),
            Tokens.central() + "x"
        };
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/trials")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", notNullValue());
        for (String token : bad) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post("/api/trials")
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM);
        }
    }

    @Test
    void another_role_is_forbidden_before_the_body_is_judged() {
        given().auth()
                .oauth2(Tokens.of("observer", "observer", "territory:KZ"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/trials")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void an_endpoint_that_names_no_role_is_closed_to_everybody() {
        given().get("/api/trials/secret").then().statusCode(401);
        given().auth().oauth2(Tokens.central()).get("/api/trials/secret").then().statusCode(403);
    }

    @Test
    void a_name_in_another_form_of_unicode_is_stored_in_the_composed_one() {
        central()
                .body(
                        "{\"id\":\"nfc\",\"count\":1,\"name\":{\"kk\":\"\u0418\u0306\",\"ru\":\"a\",\"en\":\"a\"}}")
                .post("/api/trials")
                .then()
                .statusCode(201)
                .body("name.kk", equalTo("\u0419"));
    }

    @Test
    void a_bogus_transfer_encoding_is_the_senders_fault() throws IOException {
        String answer =
                raw(
                        "POST /api/trials HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: bogus\r\n"
                                + "Content-Type: application/json\r\nConnection: close\r\n\r\n{}");

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    }

    @Test
    void of_a_second_write_of_the_same_row_the_first_stands() {
        String body = "{\"id\":\"same\",\"count\":1}";
        central().body(body).post("/api/trials").then().statusCode(201);
        central()
                .body(body)
                .post("/api/trials")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-exists"));
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
