package kz.mandat.local.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Sends requests, each of which may be repeated: a service that is away for a moment is asked
 * again.
 */
final class Exchange {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(2);
    private static final int REFUSED = 400;

    private Exchange() {}

    /** The body of a good answer; any other is thrown. */
    static String answer(HttpRequest.Builder draft) {
        HttpRequest request = draft.timeout(ANSWERED_WITHIN).build();
        return Patience.whileRefused(Refusal::isAbsence, () -> once(request));
    }

    private static String once(HttpRequest request) {
        String line = request.method() + " " + request.uri();
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= REFUSED) {
                throw new Refusal(line, response.statusCode(), response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw Refusal.ofNobody(line, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(line + " was interrupted", e);
        }
    }
}
