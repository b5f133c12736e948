package kz.mandat.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import kz.mandat.local.data.Localized;
import kz.mandat.local.data.Place;
import kz.mandat.local.data.Region;
import kz.mandat.local.protocols.TerritoryProtocols;
import kz.mandat.local.stack.StackFailure;
import org.jspecify.annotations.Nullable;

/**
 * The country's territories, imported by the central commission, and each territory's stations, by
 * its own system.
 */
final class Stations {
    private static final Territory COUNTRY =
            new Territory(
                    "KZ",
                    null,
                    null,
                    "KZ",
                    new Localized("Қазақстан", "Казахстан", "Kazakhstan"),
                    "country");

    private final Api api;

    Stations(Api api) {
        this.api = api;
    }

    private record Territory(
            String id,
            @Nullable String parent,
            @Nullable String kato,
            @Nullable String iso,
            Localized name,
            String type) {

        static Territory of(Region region) {
            return new Territory(
                    region.kato(), "KZ", region.kato(), region.iso(), region.name(), region.type());
        }
    }

    void take(List<TerritoryProtocols> territories) {
        complete(api.postLines("central", "/api/territories/import", territories()));
        for (TerritoryProtocols territory : territories) {
            complete(
                    api.postLinesOfSystem(
                            territory.systemClient(),
                            "/api/stations/import",
                            territory.stations()));
        }
    }

    private static List<Territory> territories() {
        Territory abroad =
                new Territory(
                        Place.ABROAD.territory(),
                        "KZ",
                        null,
                        null,
                        new Localized(
                                "Шетелдегі учаскелер", "Участки за рубежом", "Stations abroad"),
                        "abroad");
        return Stream.of(
                        Stream.of(COUNTRY),
                        Region.all().stream().map(Territory::of),
                        Stream.of(abroad))
                .flatMap(territory -> territory)
                .toList();
    }

    private static void complete(String report) {
        JsonNode counts = Json.read(report);
        if (counts.get("rejected").asInt() > 0) {
            throw new StackFailure("An import was not taken whole: " + report);
        }
    }
}
