package kz.mandat.local.realm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Clients that only the demonstration has. */
final class DemoClient {
    static final String FOR_PASSWORDS = "mandat-demo";

    private DemoClient() {}

    /** The only client that gives a token for a name and a password. */
    static ObjectNode forPasswords() {
        return client(FOR_PASSWORDS)
                .put("publicClient", true)
                .put("directAccessGrantsEnabled", true);
    }

    /** A program that speaks for itself; its secret is its name. */
    static ObjectNode forAService(String id) {
        return client(id)
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-secret")
                .put("secret", id)
                .put("serviceAccountsEnabled", true)
                .put("directAccessGrantsEnabled", false);
    }

    /** The account behind such a program, with no role yet. */
    static ObjectNode accountOf(String client) {
        ObjectNode account =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("username", "service-account-" + client)
                        .put("enabled", true)
                        .put("serviceAccountClientId", client);
        account.putArray("realmRoles");
        return account;
    }

    private static ObjectNode client(String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("clientId", id)
                .put("protocol", "openid-connect")
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false);
    }
}
