package kz.mandat.bench.nominations;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A party's representative who writes a list of 189 people on line, and sees it checked. */
final class Representative {

    static final int PERSONS = 189;
    private static final int WOMEN = 60;
    private static final String LETTERS = "абвгдежзик";

    private final NominationsService service;
    private final String token;
    private final String draft;
    private final int number;
    private int version;

    Representative(NominationsService service, Signer signer, String contest, int number)
            throws GeneralSecurityException {
        this.service = service;
        this.number = number;
        this.token = signer.token("party-" + number, "party", "party:" + party(number));
        this.draft = "/api/contests/" + contest + "/lists/" + party(number) + "/draft";
    }

    static String party(int number) {
        return "bench-" + number;
    }

    /** One keystroke later the whole list is checked with all its rules. */
    Duration check(int keystroke) throws IOException, InterruptedException {
        return send("/check", "POST", "{\"persons\":[" + persons(keystroke) + "]}");
    }

    Duration save(int keystroke) throws IOException, InterruptedException {
        String body = "{\"version\":%d,\"persons\":[%s]}".formatted(version, persons(keystroke));
        Duration taken = send("", "PUT", body);
        version++;
        return taken;
    }

    private Duration send(String path, String method, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(service.address(draft + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        long start = System.nanoTime();
        HttpResponse<String> answer =
                service.http().send(request, HttpResponse.BodyHandlers.ofString());
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (answer.statusCode() != 200 || !answer.body().contains("\"passes\":true")) {
            throw new IOException("candidate-lists refuses: " + answer.body());
        }
        return taken;
    }

    private String persons(int keystroke) {
        return IntStream.range(0, PERSONS)
                .mapToObj(place -> person(place, keystroke))
                .collect(Collectors.joining(","));
    }

    private String person(int place, int keystroke) {
        return """
        {"surname":"Тегі %s","givenName":"Аты %s","patronymic":"%s","sex":"%s","bornOn":"19%02d-0%d-15","disability":%s,"generated":true}\
        """
                .formatted(
                        letters(number * PERSONS + place),
                        letters(place == 0 ? keystroke : place),
                        "Әкесінің аты",
                        place < WOMEN ? "female" : "male",
                        60 + place % 39,
                        1 + place % 9,
                        place % 50 == 0);
    }

    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf(LETTERS.charAt(digit - '0')))
                .collect(Collectors.joining());
    }
}
