package kz.mandat.tally.export;

import java.util.List;
import java.util.Map;
import kz.mandat.platform.export.Column;
import kz.mandat.platform.export.DataPackage;
import kz.mandat.platform.export.ExportFile;
import kz.mandat.platform.export.ExportSet;
import kz.mandat.platform.export.Table;

/** The territories and polling stations; the lines are what the imports take, parents first. */
final class Register {

    private static final Table TERRITORIES =
            new Table(
                    "territories",
                    "Territories from the country down",
                    List.of(
                            Column.id("id", "id", "KZ, a KATO code, or abroad"),
                            Column.id("parent", "parent", "The territory above").optional(),
                            Column.id("kato", "kato", "Code of the national classifier").optional(),
                            Column.id("iso", "iso", "ISO 3166-2").optional(),
                            Column.id("type", "type", "country, region, city, capital, abroad"),
                            Column.text("name_kk", "name_kk", "Name in Kazakh"),
                            Column.text("name_ru", "name_ru", "Name in Russian"),
                            Column.text("name_en", "name_en", "Name in English"),
                            Column.integer("stations", "stations", "Polling stations in it")),
                    "from territory order by cardinality(path), id collate \"C\"",
                    List.of("id"));

    private static final Table STATIONS =
            new Table(
                    "stations",
                    "Polling stations",
                    List.of(
                            Column.id("id", "id", "As 75-0001"),
                            Column.id("territory", "territory", "The territory it lies in"),
                            Column.integer("number", "number", "Its number there"),
                            Column.id("kind", "kind", "ordinary, or what is special about it"),
                            Column.integer("voters", "voters", "Voters on the list"),
                            Column.text("name_kk", "name_kk", "Name in Kazakh"),
                            Column.text("name_ru", "name_ru", "Name in Russian"),
                            Column.text("name_en", "name_en", "Name in English"),
                            Column.text("address_kk", "address_kk", "Address in Kazakh"),
                            Column.text("address_ru", "address_ru", "Address in Russian"),
                            Column.text("address_en", "address_en", "Address in English"),
                            Column.of("latitude", "number", "latitude", "Degrees north"),
                            Column.of("longitude", "number", "longitude", "Degrees east")),
                    "from station order by id collate \"C\"",
                    List.of("id"));

    private static final String NAME =
            "json_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as name";

    private static final String TERRITORY_LINES =
            "select row_to_json(r) from (select id, parent, kato, iso, type, %s %s) r"
                    .formatted(NAME, TERRITORIES.from());

    private static final String ADDRESS =
            """
            case when address_kk is not null
                 then json_build_object('kk', address_kk, 'ru', address_ru, 'en', address_en) end as address
            """;

    private static final String STATION_LINES =
            "select json_strip_nulls(row_to_json(r)) from (select id, territory, number, kind, voters, %s, %s, latitude, longitude %s) r"
                    .formatted(NAME, ADDRESS, STATIONS.from());

    private Register() {}

    static ExportSet files() {
        return new ExportSet(
                "register",
                ExportSet.revisionOf("territory", "station"),
                Map.of(),
                List.of(
                        TERRITORIES.csv(),
                        ExportFile.lines("territories", TERRITORY_LINES),
                        STATIONS.csv(),
                        ExportFile.lines("stations", STATION_LINES),
                        DataPackage.of(
                                "mandat-register",
                                "Territories and polling stations",
                                List.of(TERRITORIES, STATIONS))));
    }
}
