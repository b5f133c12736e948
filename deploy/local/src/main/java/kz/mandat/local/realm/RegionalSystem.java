package kz.mandat.local.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import kz.mandat.local.data.Place;
import kz.mandat.local.data.Region;

/**
 * A regional commission's own software, which speaks through a service account.
 *
 * @param client the name of its client; its demo secret too
 * @param territory what it may speak for
 */
public record RegionalSystem(String client, String territory) {

    /** One for each region, and one for the stations abroad. */
    public static Stream<RegionalSystem> all() {
        return Stream.concat(Region.all().stream().map(Place::of), Stream.of(Place.ABROAD))
                .map(place -> new RegionalSystem(place.systemClient(), place.territory()));
    }

    ObjectNode account() {
        ObjectNode account = DemoClient.accountOf(client);
        account.withArray("realmRoles").add("regional-system");
        account.putObject("attributes").putArray("unit").add("territory:" + territory);
        return account;
    }
}
