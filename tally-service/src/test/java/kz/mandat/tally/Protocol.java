package kz.mandat.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A protocol whose figures agree: 600 of 1,000 voters, 350 for amanat, 200 for auyl, 40 against
 * all, 10 invalid.
 */
public final class Protocol {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    public Protocol(String contest, String station) {
        fields.put("contest", contest);
        fields.put("station", station);
        fields.put("voters", 1000);
        fields.put("issued", 600);
        fields.put("issuedByMember", List.of(300, 300));
        fields.put("absentee", 2);
        fields.put("outside", 12);
        fields.put("received", 1010);
        fields.put("cancelled", 410);
        fields.put("found", 600);
        fields.put("votes", Map.of("amanat", 350, "auyl", 200));
        fields.put("againstAll", 40);
        fields.put("invalid", 10);
        fields.put("mobileBoxes", List.of(Map.of("number", 1, "applications", 12, "found", 12)));
        fields.put("countStartedAt", "2023-03-19T20:05:00+06:00");
        fields.put("signedAt", "2023-03-19T23:10:00+06:00");
        fields.put("signatures", List.of("chair", "secretary", "member"));
    }

    public Protocol with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public Protocol without(String field) {
        fields.remove(field);
        return this;
    }

    public String json(ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
