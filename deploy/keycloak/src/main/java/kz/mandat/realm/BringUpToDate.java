package kz.mandat.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** The job of a release: what the realm is to be stands in {@code mandat-realm.json}. */
public final class BringUpToDate {

    private BringUpToDate() {}

    public static void main(String[] arguments) throws IOException {
        ObjectNode wanted =
                RealmFile.read(
                        Map.of(
                                "MANDAT_WEB_URL", variable("MANDAT_WEB_URL"),
                                "MANDAT_WEB_SECRET", variable("MANDAT_WEB_SECRET")));
        RealmFile.giveSecret(wanted, "party-registry", variable("OBSERVER_LOGINS_SECRET"));
        Administration administration =
                Administration.asClient(
                        URI.create(variable("KEYCLOAK_URL")),
                        variable("KEYCLOAK_CLIENT"),
                        variable("KEYCLOAK_CLIENT_SECRET"));
        System.out.println(new Realm(administration, wanted).bringUpToDate());
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The variable " + name + " is missing");
        }
        return value;
    }
}
