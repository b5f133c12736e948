package kz.mandat.local.stack;

import java.net.URI;

/** Where people and programs find a stack. */
public record Addresses(Ports ports) {

    /** The one door: the pages at {@code /}, the API under {@code /api}. */
    public URI gateway() {
        return URI.create("http://localhost:" + ports.application(Applications.GATEWAY_PORT));
    }

    /** The identity provider, which keeps an address of its own. */
    public URI keycloak() {
        return URI.create("http://localhost:" + ports.keycloak());
    }

    /** The realm, as tokens name their issuer. */
    public URI issuer() {
        return keycloak().resolve("/realms/mandat");
    }

    public String kafka() {
        return "localhost:" + ports.kafka();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + ports.postgres() + "/" + database;
    }
}
