package kz.mandat.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The country's totals of 19 March 2023.
 *
 * @param voters on the lists
 * @param issued ballots issued; the base of the derived number of invalid ones
 * @param invalid derived, not official: issued minus valid
 */
public record OfficialResult(
        long voters,
        long issued,
        long againstAll,
        long invalid,
        int stationsAtHome,
        int stationsAbroad) {

    public static OfficialResult of2023() {
        JsonNode result = file();
        JsonNode stations = result.get("polling_stations");
        return new OfficialResult(
                result.get("registered").asLong(),
                result.get("received_ballots").asLong(),
                result.get("against_all").asLong(),
                result.get("invalid_derived").asLong(),
                stations.get("domestic").asInt(),
                stations.get("abroad").asInt());
    }

    static List<JsonNode> parties() {
        return file().get("parties").valueStream().toList();
    }

    private static JsonNode file() {
        return Resource.json("mazhilis-results.json").get("2023-03-19");
    }
}
