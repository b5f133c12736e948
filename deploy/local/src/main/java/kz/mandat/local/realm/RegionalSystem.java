package kz.mandat.local.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
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
        Stream<RegionalSystem> regions =
                Region.all().stream()
                        .map(region -> new RegionalSystem(region.systemClient(), region.kato()));
        return Stream.concat(regions, Stream.of(new RegionalSystem("regional-abroad", "abroad")));
    }

    ObjectNode account() {
        ObjectNode account = DemoClient.accountOf(client);
        account.withArray("realmRoles").add("regional-system");
        account.putObject("attributes").putArray("unit").add("territory:" + territory);
        return account;
    }
}
