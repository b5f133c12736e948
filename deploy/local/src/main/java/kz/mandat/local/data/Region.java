package kz.mandat.local.data;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * A region, a city of republican significance or the capital.
 *
 * @param kato its key in the classifier of territories, nine digits
 * @param iso its code in ISO 3166-2
 * @param type region, city or capital
 */
public record Region(String kato, String iso, Localized name, String type) {

    /** All twenty, in the order of their codes. */
    public static List<Region> all() {
        return Resource.csv("regions.csv").stream().map(Region::of).toList();
    }

    private static Region of(NamedCsvRecord row) {
        Localized name =
                new Localized(
                        row.getField("name_kk"), row.getField("name_ru"), row.getField("name_en"));
        return new Region(
                row.getField("kato"), row.getField("iso_3166_2"), name, type(row.getField("type")));
    }

    private static String type(String words) {
        return words.startsWith("city") ? "city" : words;
    }
}
