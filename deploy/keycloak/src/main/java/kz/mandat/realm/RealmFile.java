package kz.mandat.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The realm as the release describes it, with an installation's addresses and secrets. */
public final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    /** The file with the given values in the places that it leaves open. */
    public static ObjectNode read(Map<String, String> values) throws IOException {
        try (InputStream file = RealmFile.class.getResourceAsStream("/mandat-realm.json")) {
            if (file == null) {
                throw new IOException("mandat-realm.json is missing");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                String quoted = JSON.writeValueAsString(value.getValue());
                String inside = quoted.substring(1, quoted.length() - 1);
                text = text.replace("${" + value.getKey() + "}", inside);
            }
            return (ObjectNode) JSON.readTree(text);
        }
    }

    /** Sets the secret of a client for which the file leaves it open. */
    public static void giveSecret(ObjectNode realm, String client, String secret) {
        for (JsonNode each : realm.path("clients")) {
            if (each.path("clientId").asText().equals(client)) {
                ((ObjectNode) each).put("secret", secret);
            }
        }
    }
}
