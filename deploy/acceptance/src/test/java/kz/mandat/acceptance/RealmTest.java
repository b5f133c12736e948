package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import kz.mandat.realm.Administration;
import kz.mandat.realm.Realm;
import kz.mandat.realm.RealmFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody changed in a running realm is as the release says again, and its people stay. */
@ExtendWith(WithRunningSuite.class)
class RealmTest {

    private static final String REALM = "/realms/mandat";

    private final RunningSuite suite;
    private Administration keycloak;
    private ObjectNode wanted;

    RealmTest(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void signIn() throws IOException {
        keycloak = Administration.asPerson(suite.suite().addresses().keycloak(), "admin", "admin");
        wanted =
                RealmFile.read(
                        Map.of(
                                "MANDAT_WEB_URL",
                                suite.address().toString(),
                                "MANDAT_WEB_SECRET",
                                "mandat-web"));
        // As in the demonstration, whose passwords are short.
        wanted.remove("passwordPolicy");
    }

    @Test
    void settings_roles_scopes_and_clients_are_as_the_release_says() throws IOException {
        keycloak.put(REALM, ((ObjectNode) keycloak.get(REALM)).put("accessTokenLifespan", 17));
        ObjectNode auditor = (ObjectNode) keycloak.get(REALM + "/roles/auditor");
        keycloak.put(REALM + "/roles/auditor", auditor.put("description", "changed"));
        ObjectNode web = (ObjectNode) client("mandat-web");
        web.putArray("redirectUris").add("https://elsewhere.example/*");
        keycloak.put(REALM + "/clients/" + web.path("id").asText(), web);
        JsonNode profile = scope("profile");
        String mappers =
                REALM
                        + "/client-scopes/"
                        + profile.path("id").asText()
                        + "/protocol-mappers/models/";
        keycloak.delete(mappers + mapper(profile, "locale").path("id").asText());

        new Realm(keycloak, wanted).bringUpToDate();

        assertEquals(300, keycloak.get(REALM).path("accessTokenLifespan").asInt());
        assertTrue(
                keycloak.get(REALM + "/roles/auditor")
                        .path("description")
                        .asText()
                        .startsWith("Reads everything"));
        assertEquals(
                suite.address() + "/*", client("mandat-web").path("redirectUris").path(0).asText());
        assertFalse(mapper(scope("profile"), "locale").isMissingNode());
    }

    @Test
    void doing_it_twice_changes_nothing_and_everybody_is_still_who_they_were() throws IOException {
        JsonNode people = keycloak.get(REALM + "/users/count");
        new Realm(keycloak, wanted).bringUpToDate();
        JsonNode realm = keycloak.get(REALM);
        JsonNode web = client("mandat-web");
        assertEquals("The realm is up to date.", new Realm(keycloak, wanted).bringUpToDate());
        assertEquals(realm, keycloak.get(REALM));
        assertEquals(web, client("mandat-web"));
        assertEquals(people, keycloak.get(REALM + "/users/count"));
        assertEquals("central", roleOf("central"));
        assertEquals("regional-system", roleOf("service-account-regional-abroad"));
    }

    @Test
    void a_realm_that_is_not_there_is_created() throws IOException {
        ObjectNode other = wanted.deepCopy().put("realm", "another");
        try {
            assertEquals("The realm was created.", new Realm(keycloak, other).bringUpToDate());
            assertEquals("The realm is up to date.", new Realm(keycloak, other).bringUpToDate());
            assertEquals(
                    "central", keycloak.get("/realms/another/roles/central").path("name").asText());
        } finally {
            keycloak.delete("/realms/another");
        }
    }

    private String roleOf(String person) throws IOException {
        JsonNode user = keycloak.get(REALM + "/users?exact=true&username=" + person).path(0);
        String mappings = REALM + "/users/" + user.path("id").asText() + "/role-mappings/realm";
        return keycloak.get(mappings).path(0).path("name").asText();
    }

    private JsonNode client(String id) throws IOException {
        return keycloak.get(REALM + "/clients?clientId=" + id).path(0);
    }

    private JsonNode scope(String name) throws IOException {
        for (JsonNode scope : keycloak.get(REALM + "/client-scopes")) {
            if (scope.path("name").asText().equals(name)) {
                return scope;
            }
        }
        throw new AssertionError("There is no scope " + name);
    }

    private static JsonNode mapper(JsonNode scope, String name) {
        for (JsonNode mapper : scope.path("protocolMappers")) {
            if (mapper.path("name").asText().equals(name)) {
                return mapper;
            }
        }
        return MissingNode.getInstance();
    }
}
