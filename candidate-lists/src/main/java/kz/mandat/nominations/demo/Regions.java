package kz.mandat.nominations.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import kz.mandat.nominations.csv.CsvRow;
import kz.mandat.nominations.csv.CsvTable;
import kz.mandat.platform.text.Localized;

/** The twenty regions of 2023 from the product's own resources, whose sources the files name. */
final class Regions {

    private static final Set<String> COLUMNS =
            Set.of("iso_3166_2", "kato", "name_kk", "name_ru", "name_en", "type");

    private Regions() {}

    static List<Region> all() {
        JsonNode districts = json("/demo/districts-2023.json");
        return CsvTable.read(text("/demo/regions.csv"), COLUMNS).stream()
                .map(row -> region(row, districts))
                .toList();
    }

    private static Region region(CsvRow row, JsonNode districts) {
        String iso = row.text("iso_3166_2");
        return new Region(
                row.text("kato"),
                new Localized(row.text("name_kk"), row.text("name_ru"), row.text("name_en")),
                !row.text("type").equals("region"),
                districts.path("districts").required(iso).intValue(),
                districts.path("population_thousands_rough").required(iso).intValue());
    }

    private static JsonNode json(String resource) {
        try {
            return new ObjectMapper().readTree(text(resource));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String resource) {
        try (InputStream in = Regions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
