package kz.mandat.bench.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An organising committee, and the justice authority opposite it, on one application. */
final class Committee {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FOUNDERS = 10;

    private final RegistryService service;
    private final IdentityProvider identities;
    private final String application;

    private Committee(RegistryService service, IdentityProvider identities, String application) {
        this.service = service;
        this.identities = identities;
        this.application = application;
    }

    /** Gives notice with an initiative group of a thousand, and is confirmed. */
    static Committee confirmed(
            RegistryService service, IdentityProvider identities, String name, Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        Committee noticing = new Committee(service, identities, "");
        JsonNode notice = noticing.post("applicant", "/api/applications", notice(name));
        Committee committee = new Committee(service, identities, notice.get("id").asText());
        committee.upload("initiative", MemberFile.csv(folder, 1, 1000));
        committee.act("justice", "confirmation", on("2023-03-01"));
        return committee;
    }

    private static String notice(String name) {
        String founders =
                IntStream.rangeClosed(1, FOUNDERS)
                        .mapToObj(Member::right)
                        .map(person ->
                                "{\"iin\":\"%s\",\"surname\":\"%s\",\"givenName\":\"А\"}"
                                        .formatted(person.iin(), person.surname()))
                        .collect(Collectors.joining(","));
        return """
        {"name": {"kk": "«%1$s» партиясы", "ru": "партия «%1$s»", "en": "%1$s Party"}, "on": "2023-03-01", "committee": [%2$s], "previous": null}
        """
                .formatted(name, founders);
    }

    private static String on(String day) {
        return "{\"on\": \"%s\", \"reason\": \"Bench\"}".formatted(day);
    }

    JsonNode upload(String kind, MemberFile file)
            throws IOException, InterruptedException, GeneralSecurityException {
        return send(
                "applicant",
                HttpRequest.newBuilder(
                                service.address(
                                        "/api/applications/" + application + "/lists/" + kind))
                        .header("Content-Type", file.type())
                        .POST(BodyPublishers.ofFile(file.path())));
    }

    /** The congress, the documents and the registration, so that the members count elsewhere. */
    void register(String party) throws IOException, InterruptedException, GeneralSecurityException {
        act(
                "applicant",
                "congress",
                "{\"on\": \"2023-04-01\", \"present\": 700, \"proxies\": 0, \"minutesNumber\":"
                        + " \"1\"}");
        act(
                "applicant",
                "submission",
                """
                {"on": "2023-05-01", "charterCopies": 2, "programmeCopies": 2, "minutes": true, "memberListOnPaper": true, "feeReceipt": "1"}
                """);
        act(
                "justice",
                "registration",
                """
                {"on": "2023-05-20", "party": "%1$s", "certificateNumber": "%1$s", "reason": "Bench"}
                """
                        .formatted(party));
    }

    private void act(String role, String act, String body)
            throws IOException, InterruptedException, GeneralSecurityException {
        post(role, "/api/applications/" + application + "/" + act, body);
    }

    private JsonNode post(String role, String path, String body)
            throws IOException, InterruptedException, GeneralSecurityException {
        return send(
                role,
                HttpRequest.newBuilder(service.address(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode send(String role, HttpRequest.Builder request)
            throws IOException, InterruptedException, GeneralSecurityException {
        HttpResponse<String> answer =
                service.http()
                        .send(
                                request.header("Authorization", "Bearer " + identities.token(role))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("party-registry refuses: " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** The report by row that a clerk sends back; its number of lines. */
    long report() throws IOException, InterruptedException, GeneralSecurityException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                service.address(
                                        "/api/applications/"
                                                + application
                                                + "/lists/members/report.csv?lang=ru"))
                        .header("Authorization", "Bearer " + identities.token("justice"))
                        .build();
        return service.http().send(request, HttpResponse.BodyHandlers.ofLines()).body().count();
    }
}
