package kz.mandat.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;

/**
 * What is known about a region's size, only to shape synthetic ones.
 *
 * @param population rough and unsourced, in thousands
 * @param voters on 1 January 2023, where published
 */
public record RoughSize(int population, OptionalLong voters) {

    public static RoughSize of(String iso) {
        JsonNode file = Resource.json("districts-2023.json");
        JsonNode voters = file.get("voters_2023_01_01").get(iso);
        return new RoughSize(
                file.get("population_thousands_rough").get(iso).asInt(),
                voters == null ? OptionalLong.empty() : OptionalLong.of(voters.asLong()));
    }

    /** The country's voters on 1 January 2023. */
    public static long votersOfTheCountry() {
        return Resource.json("districts-2023.json").get("voters_2023_01_01").get("KZ").asLong();
    }
}
