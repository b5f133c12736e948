package kz.mandat.nominations.testing;

import static kz.mandat.nominations.testing.Api.central;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Papers as a party brings them and a commission examines them. */
public final class PapersBrought {

    private PapersBrought() {}

    public static String address(String contest, String holder) {
        return "/api/contests/" + contest + "/nominees/" + holder + "/papers";
    }

    /** Brings every paper that is missing, and the commission accepts them all. */
    public static void andAccepted(String contest, String holder) {
        central()
                .body(Map.of("papers", missing(contest, holder)))
                .post(address(contest, holder))
                .then()
                .statusCode(201);
        central()
                .body(Map.of("reason", "Examined"))
                .post(address(contest, holder) + "/acceptances")
                .then()
                .statusCode(200);
    }

    /** The papers that are missing, as they are brought; a receipt is for a great amount. */
    public static List<Map<String, Object>> missing(String contest, String holder) {
        List<Map<String, Object>> missing =
                central()
                        .get(address(contest, holder))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("missing");
        List<Map<String, Object>> papers = new ArrayList<>();
        for (Map<String, Object> one : missing) {
            Map<String, Object> paper = new HashMap<>();
            paper.put("kind", one.get("kind"));
            paper.put("person", one.get("person"));
            paper.put("number", "1");
            if (one.get("kind").equals("deposit-receipt")) {
                paper.put("amount", 500_000_000);
            }
            papers.add(paper);
        }
        return papers;
    }
}
