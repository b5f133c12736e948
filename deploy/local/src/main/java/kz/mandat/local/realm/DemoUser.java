package kz.mandat.local.realm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import kz.mandat.local.data.Party;

/**
 * Somebody to try the suite as.
 *
 * @param name shown to people
 * @param unit what bounds the role
 */
public record DemoUser(String username, String name, String role, String unit) {
    public static final String PASSWORD = "demo";

    private static final String COUNTRY = "territory:KZ";
    private static final String STATION = "station:75-0001";

    /**
     * At least one for every role; two clerks of one station, since nobody enters a protocol twice.
     */
    public static List<DemoUser> all() {
        return Stream.concat(commissions().stream(), parties()).toList();
    }

    private static List<DemoUser> commissions() {
        return List.of(
                new DemoUser("justice", "Justice authority", "justice", COUNTRY),
                new DemoUser("applicant", "Organising committee", "applicant", "application:demo"),
                new DemoUser("central", "Central commission", "central", COUNTRY),
                new DemoUser(
                        "territorial",
                        "Territorial commission, Almaty",
                        "territorial",
                        "territory:750000000"),
                new DemoUser(
                        "district",
                        "Constituency commission",
                        "district",
                        "constituency:mazhilis-2023-d01"),
                new DemoUser("precinct-1", "First clerk, station 75-0001", "precinct", STATION),
                new DemoUser("precinct-2", "Second clerk, station 75-0001", "precinct", STATION),
                new DemoUser("observer", "Observer", "observer", COUNTRY),
                new DemoUser("auditor", "Auditor", "auditor", COUNTRY));
    }

    private static Stream<DemoUser> parties() {
        return Party.all().stream()
                .map(party ->
                        new DemoUser(
                                "party-" + party.id(),
                                party.name().en(),
                                "party",
                                "party:" + party.id()));
    }

    ObjectNode json() {
        ObjectNode user =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("username", username)
                        .put("firstName", name)
                        .put("enabled", true);
        user.putArray("realmRoles").add(role);
        user.putObject("attributes").putArray("unit").add(unit);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", PASSWORD)
                .put("temporary", false);
        return user;
    }
}
