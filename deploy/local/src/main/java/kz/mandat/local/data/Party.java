package kz.mandat.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A party that took part on 19 March 2023, with its official result.
 *
 * @param votes in the whole country
 */
public record Party(String id, Localized name, long votes) {

    /** The seven, by their official number of votes. */
    public static List<Party> all() {
        Map<String, Localized> names =
                Resource.csv("parties.csv").stream()
                        .collect(Collectors.toMap(row -> row.getField("id"), Party::name));
        return OfficialResult.parties().stream().map(row -> of(row, names::get)).toList();
    }

    private static Party of(JsonNode row, Function<String, Localized> names) {
        String id = row.get("id").asText();
        return new Party(id, names.apply(id), row.get("votes").asLong());
    }

    private static Localized name(NamedCsvRecord row) {
        return new Localized(
                row.getField("name_kk"), row.getField("name_ru"), row.getField("name_en"));
    }
}
