package kz.mandat.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * How long a party's list of 2023 was.
 *
 * @param quota people on it who are women, young or have a disability, each counted once (art.
 *     89(4))
 * @param quotaIsOfficial where it was not published, the minimum of 30 per cent stands in
 */
public record ListLength(String party, int persons, int quota, boolean quotaIsOfficial) {

    public static List<ListLength> all() {
        return Resource.json("party-lists-2023.json")
                .get("2023")
                .get("lists")
                .valueStream()
                .map(ListLength::of)
                .toList();
    }

    private static ListLength of(JsonNode row) {
        int persons = row.get("total").asInt();
        JsonNode quota = row.get("quota_persons");
        return quota.isNull()
                ? new ListLength(row.get("party").asText(), persons, leastQuota(persons), false)
                : new ListLength(row.get("party").asText(), persons, quota.asInt(), true);
    }

    // Art. 89(4), part 2: at least 30 per cent.
    private static int leastQuota(int persons) {
        return (3 * persons + 9) / 10;
    }
}
