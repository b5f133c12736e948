package kz.mandat.bench.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;

/** What came back through the door; status 0 where nobody answered. */
public record Answer(int status, String body, HttpHeaders headers, Duration took) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int REFUSED = 400;
    private static final int BROKEN = 500;

    /** Nobody answered. */
    public static Answer absent(String why) {
        return new Answer(0, why, HttpHeaders.of(Map.of(), (name, value) -> true), Duration.ZERO);
    }

    /** Whether the request was taken. */
    public boolean isGood() {
        return status >= OK && status < REFUSED;
    }

    /** Whether the suite itself failed, or nobody answered: the request may be repeated. */
    public boolean isOutage() {
        return status == 0 || status >= BROKEN;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("No JSON: " + body, failure);
        }
    }
}
