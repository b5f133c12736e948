package kz.mandat.nominations.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.mandat.platform.testing.Tokens;

/** Requests as the roles send them. */
public final class Api {

    private static final AtomicInteger ELECTIONS = new AtomicInteger();

    private Api() {}

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification central() {
        return anonymous().auth().oauth2(Tokens.central());
    }

    public static RequestSpecification party(String id) {
        return as("party-" + id, "party", "party:" + id);
    }

    public static RequestSpecification as(String name, String role, String unit) {
        return anonymous().auth().oauth2(Tokens.of(name, role, unit));
    }

    /** The body of a call of the Mazhilis election of 19 March 2023 under the given id. */
    public static Map<String, Object> mazhilis2023(String id) {
        Map<String, Object> call = new HashMap<>();
        call.put("id", id);
        call.put("body", "mazhilis");
        call.put("votingDay", "2023-03-19");
        call.put("kind", "early");
        call.put("reason", "Decree of the President");
        call.put("note", localized("Жасанды", "Искусственно", "Synthetic"));
        return call;
    }

    /** A called election of 2023 with an id of its own; its list contest is {@code <id>-list}. */
    public static String calledMazhilis2023() {
        return called(mazhilis2023("mazhilis-2023-" + ELECTIONS.incrementAndGet()));
    }

    public static String called(Map<String, Object> call) {
        return central()
                .body(call)
                .post("/api/elections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, String> localized(String kk, String ru, String en) {
        return Map.of("kk", kk, "ru", ru, "en", en);
    }

    /** A decision on a ground, with its legal time or, in a running election, without. */
    public static Map<String, Object> decision(String ground, String at) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("decisionNumber", "9/1");
        decision.put("ground", ground);
        decision.put("reason", "Minutes of the commission");
        decision.put("decidedAt", at);
        return decision;
    }

    /** A list of generated people as its party submits it. */
    public static Map<String, Object> list(String party, int total, int women) {
        Map<String, Object> list = new HashMap<>();
        list.put("party", party);
        list.put("persons", GeneratedPeople.of(party, total, women));
        return list;
    }
}
