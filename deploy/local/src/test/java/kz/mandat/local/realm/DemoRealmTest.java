package kz.mandat.local.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.mandat.local.stack.Project;
import org.junit.jupiter.api.Test;

class DemoRealmTest {
    private static final Path BASE = Project.root().resolve("deploy/keycloak/mandat-realm.json");
    private static final JsonNode REALM = realm();

    @Test
    void every_role_has_somebody_to_try_it_as() {
        Set<String> roles = names(REALM.at("/roles/realm"), "name");
        Set<String> held =
                REALM.get("users")
                        .valueStream()
                        .flatMap(user -> user.get("realmRoles").valueStream())
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet());
        assertEquals(roles, held);
    }

    @Test
    void two_clerks_share_a_station_and_somebody_above_accepts() {
        assertEquals("station:75-0001", unit("precinct-1"));
        assertEquals("station:75-0001", unit("precinct-2"));
        assertEquals("territory:750000000", unit("territorial"));
    }

    @Test
    void every_region_has_a_system_of_its_own_and_so_have_the_stations_abroad() {
        assertEquals(21, RegionalSystem.all().count());
        assertEquals("territory:750000000", unit("service-account-regional-kz-75"));
        assertEquals("territory:abroad", unit("service-account-regional-abroad"));
    }

    @Test
    void passwords_open_only_the_demonstration_client() {
        List<String> open =
                REALM.get("clients")
                        .valueStream()
                        .filter(client -> client.path("directAccessGrantsEnabled").asBoolean())
                        .map(client -> client.get("clientId").asText())
                        .toList();
        assertEquals(List.of("mandat-demo"), open);
    }

    @Test
    void the_register_may_manage_users_and_nothing_else() {
        JsonNode registry =
                REALM.get("users")
                        .valueStream()
                        .filter(user ->
                                user.path("serviceAccountClientId")
                                        .asText()
                                        .equals("party-registry"))
                        .findFirst()
                        .orElseThrow();

        assertEquals(
                "{\"realm-management\":[\"manage-users\"]}",
                registry.get("clientRoles").toString());
        assertTrue(registry.get("realmRoles").isEmpty());
    }

    @Test
    void the_realm_of_every_installation_holds_no_person_and_no_secret() throws IOException {
        JsonNode base = new ObjectMapper().readTree(BASE.toFile());
        assertTrue(
                base.get("users")
                        .valueStream()
                        .allMatch(user ->
                                user.has("serviceAccountClientId") && !user.has("credentials")));
        assertFalse(base.at("/clients/1").has("secret"));
        assertEquals("${MANDAT_WEB_SECRET}", base.at("/clients/0/secret").asText());
    }

    @Test
    void the_gateway_signs_people_in_at_its_own_address() {
        assertEquals("http://localhost:18080/*", REALM.at("/clients/0/redirectUris/0").asText());
    }

    @Test
    void nobody_chooses_the_own_unit() throws IOException {
        String profile =
                REALM.at("/components").findValue("kc.user.profile.config").get(0).asText();
        JsonNode unit =
                new ObjectMapper()
                        .readTree(profile)
                        .get("attributes")
                        .valueStream()
                        .filter(attribute -> attribute.get("name").asText().equals("unit"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("[\"admin\"]", unit.at("/permissions/edit").toString());
        assertTrue(Files.exists(BASE));
    }

    private static String unit(String username) {
        return REALM.get("users")
                .valueStream()
                .filter(user -> user.get("username").asText().equals(username))
                .findFirst()
                .orElseThrow()
                .at("/attributes/unit/0")
                .asText();
    }

    private static Set<String> names(JsonNode objects, String field) {
        return objects.valueStream()
                .map(object -> object.get(field).asText())
                .collect(Collectors.toSet());
    }

    private static JsonNode realm() {
        try {
            return new ObjectMapper()
                    .readTree(DemoRealm.json(BASE, URI.create("http://localhost:18080")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
