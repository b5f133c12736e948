package kz.mandat.tally.scan;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ScanResourceTest {

    private static final String STATION = "75-0001";
    private static final byte[] PDF = "%PDF-1.7 a scan".getBytes(StandardCharsets.US_ASCII);

    @Inject Suite suite;

    private String protocol;

    @BeforeEach
    void enter() {
        String contest = suite.newContest();
        protocol =
                suite.enter(clerk("precinct-1", STATION), new Protocol(contest, STATION))
                        .extract()
                        .path("id");
    }

    @Test
    void a_scan_is_kept_unchanged_with_its_hash() {
        String id =
                add(clerk("precinct-1", STATION), PDF)
                        .statusCode(201)
                        .body("mediaType", equalTo("application/pdf"))
                        .body("size", equalTo(PDF.length))
                        .body("version", equalTo(1))
                        .extract()
                        .path("id");
        byte[] file =
                as(Tokens.central())
                        .get("/api/protocols/{p}/scans/{id}", protocol, id)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .header("X-Content-Type-Options", "nosniff")
                        .extract()
                        .asByteArray();
        assertArrayEquals(PDF, file);
        add(clerk("precinct-1", STATION), PDF).statusCode(201).body("id", equalTo(id));
        as(Tokens.central())
                .get("/api/protocols/{p}/scans", protocol)
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void special_opinions_remarks_and_acts_are_attached_beside_the_protocol() {
        for (String kind : new String[] {"special-opinion", "remark", "act"}) {
            as(clerk("precinct-1", STATION))
                    .contentType("application/pdf")
                    .body(("%PDF-1.7 " + kind).getBytes(StandardCharsets.US_ASCII))
                    .post("/api/protocols/{p}/scans?kind=" + kind, protocol)
                    .then()
                    .statusCode(201)
                    .body("kind", equalTo(kind));
        }
        as(clerk("precinct-1", STATION))
                .contentType("application/pdf")
                .body(PDF)
                .post("/api/protocols/{p}/scans?kind=rumour", protocol)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("kind"));
    }

    @Test
    void a_photograph_that_is_none_is_refused_whatever_it_is_called() {
        as(clerk("precinct-1", STATION))
                .contentType("image/png")
                .body("<script>".getBytes(StandardCharsets.US_ASCII))
                .post("/api/protocols/{p}/scans", protocol)
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
        add(clerk("precinct-1", STATION), new byte[0]).statusCode(415);
    }

    @Test
    void a_scan_of_more_than_ten_megabytes_is_refused() {
        add(clerk("precinct-1", STATION), Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1)).statusCode(413);
    }

    @Test
    void scans_are_for_those_who_may_read_the_protocol() {
        add("no-token", PDF).statusCode(401);
        add(Tokens.of("o", "observer", "territory:KZ"), PDF).statusCode(403);
        add(clerk("precinct-9", "75-0002"), PDF)
                .statusCode(403)
                .body("code", equalTo("outside-unit"));
        as("no-token").get("/api/protocols/{p}/scans", protocol).then().statusCode(401);
        as(Tokens.central())
                .get("/api/protocols/{p}/scans/{id}", protocol, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void everyone_reads_the_scan_of_an_accepted_protocol_and_nothing_else() throws Exception {
        String contest = suite.newContest();
        protocol = suite.accepted(new Protocol(contest, STATION), contest, STATION);
        String id = add(clerk("precinct-1", STATION), PDF).extract().path("id");
        String opinion =
                as(clerk("precinct-1", STATION))
                        .contentType("application/pdf")
                        .body("%PDF-1.7 opinion".getBytes(StandardCharsets.US_ASCII))
                        .post("/api/protocols/{p}/scans?kind=special-opinion", protocol)
                        .then()
                        .extract()
                        .path("id");
        published().statusCode(200).body("items.id", equalTo(List.of(id)));
        given().get("/api/protocols/{p}/published-scans/{id}", protocol, id)
                .then()
                .statusCode(200)
                .header("Content-Disposition", endsWith(".pdf\""));
        given().get("/api/protocols/{p}/published-scans/{id}", protocol, opinion)
                .then()
                .statusCode(404);
    }

    @Test
    void a_scan_is_not_public_before_its_protocol_is_accepted_or_the_stations_have_closed()
            throws Exception {
        add(clerk("precinct-1", STATION), PDF).statusCode(201);
        published().statusCode(200).body("items.size()", equalTo(0));
        String contest = suite.newContest(Map.of("votingDay", "2099-03-15"));
        protocol = suite.accepted(new Protocol(contest, STATION), contest, STATION);
        add(clerk("precinct-1", STATION), PDF).statusCode(201);
        published().statusCode(403);
        protocol = UUID.randomUUID().toString();
        published().statusCode(404);
    }

    private ValidatableResponse published() {
        return given().get("/api/protocols/{p}/published-scans", protocol).then();
    }

    private ValidatableResponse add(String token, byte[] content) {
        return as(token)
                .contentType("application/octet-stream")
                .body(content)
                .post("/api/protocols/{p}/scans", protocol)
                .then();
    }
}
