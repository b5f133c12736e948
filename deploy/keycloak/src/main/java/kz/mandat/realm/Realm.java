package kz.mandat.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A realm that is to be as the file says. What the file does not name stays: people, their roles,
 * and clients of other systems. Doing it twice changes nothing.
 */
public final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PARTS =
            List.of("roles", "defaultRole", "clientScopes", "clients", "users", "components");
    private static final String PROFILE = "org.keycloak.userprofile.UserProfileProvider";

    private final Administration keycloak;
    private final ObjectNode wanted;
    private final String path;

    public Realm(Administration keycloak, ObjectNode wanted) {
        this.keycloak = keycloak;
        this.wanted = wanted;
        this.path = "/realms/" + wanted.path("realm").asText();
    }

    /** Creates the realm or changes what differs; the answer is a sentence for the log. */
    public String bringUpToDate() throws IOException {
        if (keycloak.get(path).isMissingNode()) {
            keycloak.post("/realms", wanted);
            return "The realm was created.";
        }
        settings();
        roles();
        scopes();
        clients();
        profile();
        serviceAccounts();
        return "The realm is up to date.";
    }

    private void settings() throws IOException {
        keycloak.put(path, wanted.deepCopy().without(PARTS));
    }

    private void roles() throws IOException {
        for (JsonNode role : wanted.at("/roles/realm")) {
            String name = Administration.encoded(role.path("name").asText());
            JsonNode present = keycloak.get(path + "/roles/" + name);
            save(path + "/roles", path + "/roles/" + name, present, role);
        }
    }

    private void scopes() throws IOException {
        JsonNode all = keycloak.get(path + "/client-scopes");
        for (JsonNode scope : wanted.path("clientScopes")) {
            JsonNode present = named(all, "name", scope);
            String one = path + "/client-scopes/" + present.path("id").asText();
            save(path + "/client-scopes", one, present, scope);
            if (!present.isMissingNode()) {
                for (JsonNode mapper : scope.path("protocolMappers")) {
                    String mappers = one + "/protocol-mappers/models";
                    JsonNode old = named(present.path("protocolMappers"), "name", mapper);
                    save(mappers, mappers + "/" + old.path("id").asText(), old, mapper);
                }
            }
        }
    }

    private void clients() throws IOException {
        for (JsonNode client : wanted.path("clients")) {
            JsonNode present = client(client.path("clientId").asText());
            String one = path + "/clients/" + present.path("id").asText();
            save(path + "/clients", one, present, client);
        }
    }

    /** Which attributes a person has, and who may change them. */
    private void profile() throws IOException {
        JsonNode profile = wanted.path("components").path(PROFILE).path(0).path("config");
        for (JsonNode content : profile.path("kc.user.profile.config")) {
            keycloak.put(path + "/users/profile", JSON.readTree(content.asText()));
        }
    }

    private void serviceAccounts() throws IOException {
        for (JsonNode account : wanted.path("users")) {
            JsonNode client = client(account.path("serviceAccountClientId").asText());
            JsonNode user =
                    keycloak.get(
                            path
                                    + "/clients/"
                                    + client.path("id").asText()
                                    + "/service-account-user");
            for (Map.Entry<String, JsonNode> of : account.path("clientRoles").properties()) {
                String owner = client(of.getKey()).path("id").asText();
                ArrayNode roles = JsonNodeFactory.instance.arrayNode();
                for (JsonNode role : of.getValue()) {
                    roles.add(keycloak.get(path + "/clients/" + owner + "/roles/" + role.asText()));
                }
                String mappings = "/role-mappings/clients/" + owner;
                keycloak.post(path + "/users/" + user.path("id").asText() + mappings, roles);
            }
        }
    }

    private JsonNode client(String id) throws IOException {
        return keycloak.get(path + "/clients?clientId=" + Administration.encoded(id)).path(0);
    }

    /** Adds what is missing; lays the file's fields over what is there. */
    private void save(String all, String one, JsonNode present, JsonNode content)
            throws IOException {
        if (present.isMissingNode()) {
            keycloak.post(all, content);
            return;
        }
        ObjectNode merged = present.deepCopy();
        content.properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
        // Kept one by one, each under its own id.
        merged.remove("protocolMappers");
        keycloak.put(one, merged);
    }

    private static JsonNode named(JsonNode all, String field, JsonNode like) {
        for (JsonNode each : all) {
            if (each.path(field).equals(like.path(field))) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }
}
