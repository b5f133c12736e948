package kz.mandat.registry.founding;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.People;

/** The steps of a founding over HTTP, so that a story reads as one. */
final class FoundingSteps {

    private FoundingSteps() {}

    static String noticeOf(String name, String on, int founders, String previous) {
        String committee =
                IntStream.range(0, founders)
                        .mapToObj(person ->
                                "{\"iin\":\"%s\",\"surname\":\"Тегі\",\"givenName\":\"Аты\",\"contact\":\"+7 701\"}"
                                        .formatted(People.iinOf(person)))
                        .collect(Collectors.joining(","));
        return """
        {"name": {"kk": "«%s» партиясы", "ru": "партия «%s»", "en": "%s Party"}, "on": "%s", "committee": [%s], "previous": %s}
        """
                .formatted(
                        name,
                        name,
                        name,
                        on,
                        committee,
                        previous == null ? "null" : "\"" + previous + "\"");
    }

    static String notice(String name, String on) {
        return As.applicant()
                .body(noticeOf(name, on, 10, null))
                .post("/api/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse upload(String id, String kind, String csv) {
        return upload(As.applicant(), id, kind, csv.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    static ValidatableResponse upload(
            RequestSpecification who, String id, String kind, byte[] file, String type) {
        return who.contentType(type)
                .body(file)
                .post("/api/applications/" + id + "/lists/" + kind)
                .then();
    }

    static ValidatableResponse act(RequestSpecification who, String id, String act, String body) {
        return who.body(body).post("/api/applications/" + id + "/" + act).then();
    }

    static String on(String day) {
        return "{\"on\": \"%s\", \"reason\": \"Letter 5\"}".formatted(day);
    }

    static String congress(String day) {
        return "{\"on\": \"%s\", \"present\": 700, \"proxies\": 0, \"minutesNumber\": \"1\"}"
                .formatted(day);
    }

    static String documents(String day) {
        return """
        {"on": "%s", "charterCopies": 2, "programmeCopies": 2, "minutes": true, "memberListOnPaper": true, "feeReceipt": "R-1"}
        """
                .formatted(day);
    }

    static String registration(String day, String party) {
        return """
        {"on": "%s", "party": "%s", "certificateNumber": "№ %s", "reason": "Order 7"}
        """
                .formatted(day, party, party);
    }

    static String refusal(String day, String ground) {
        return "{\"on\": \"%s\", \"ground\": \"%s\", \"reason\": \"See the report\"}"
                .formatted(day, ground);
    }

    /** An application whose documents are filed on 1 September 2023, with these members. */
    static String filed(String name, String members) {
        String id = notice(name, "2023-03-01");
        upload(id, "initiative", People.list(0, 14, 50)).statusCode(200);
        act(As.justice(), id, "confirmation", on("2023-03-01")).statusCode(200);
        act(As.applicant(), id, "congress", congress("2023-05-31")).statusCode(200);
        upload(id, "members", members).statusCode(200);
        act(As.applicant(), id, "submission", documents("2023-09-01")).statusCode(200);
        return id;
    }
}
