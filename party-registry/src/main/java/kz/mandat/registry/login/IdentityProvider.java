package kz.mandat.registry.login;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.mandat.platform.security.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Accounts in Keycloak's realm, through its Admin REST API as a client that may manage users and
 * nothing else. Every call may be repeated; no call says who the person is.
 */
@ApplicationScoped
@DefaultBean
public class IdentityProvider {

    private static final String REALMS = "/realms/";
    private static final String CHANGE_PASSWORD = "UPDATE_PASSWORD";

    private final Keycloak keycloak;
    private final String realm;

    /**
     * @param issuer the realm's address
     */
    @Inject
    public IdentityProvider(
            @ConfigProperty(name = "mandat.logins.issuer") String issuer,
            @ConfigProperty(name = "mandat.logins.client-id") String client,
            @ConfigProperty(name = "mandat.logins.client-secret") String secret) {
        int realms = issuer.indexOf(REALMS);
        this.realm = issuer.substring(realms + REALMS.length());
        this.keycloak =
                KeycloakBuilder.builder()
                        .serverUrl(issuer.substring(0, realms))
                        .realm(realm)
                        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                        .clientId(client)
                        .clientSecret(secret)
                        .build();
    }

    /**
     * Opens an observer's account, or opens it again; nobody can sign in until a password is handed
     * over.
     *
     * @param unit what bounds the observer, such as {@code territory:KZ}
     * @return the account's id
     */
    public String open(String username, String organisation, String unit) {
        String id = find(username).orElseGet(() -> create(account(username, organisation, unit)));
        UserResource user = users().get(id);
        UserRepresentation account = account(username, organisation, unit);
        account.setRequiredActions(null);
        user.update(account);
        RoleScopeResource roles = user.roles().realmLevel();
        List<RoleRepresentation> missing = observerAmong(roles.listAvailable());
        if (!missing.isEmpty()) {
            roles.add(missing);
        }
        return id;
    }

    private static UserRepresentation account(String username, String organisation, String unit) {
        UserRepresentation account = new UserRepresentation();
        account.setUsername(username);
        account.setFirstName("Observer");
        account.setLastName(organisation);
        account.setEnabled(true);
        account.setAttributes(Map.of("unit", List.of(unit)));
        account.setRequiredActions(List.of(CHANGE_PASSWORD));
        return account;
    }

    private String create(UserRepresentation account) {
        try (Response created = users().create(account)) {
            return CreatedResponseUtil.getCreatedId(created);
        }
    }

    /** Ends an account: it can do nothing any more and its sessions are over; its record stays. */
    public void end(String username) {
        find(username).ifPresent(this::endAccount);
    }

    private void endAccount(String id) {
        try {
            UserResource user = users().get(id);
            UserRepresentation account = user.toRepresentation();
            account.setEnabled(false);
            user.update(account);
            user.logout();
            RoleScopeResource roles = user.roles().realmLevel();
            List<RoleRepresentation> held = observerAmong(roles.listAll());
            if (!held.isEmpty()) {
                roles.remove(held);
            }
        } catch (NotFoundException goneInTheMeantime) {
            // What is not there is ended.
        }
    }

    private static List<RoleRepresentation> observerAmong(
            @Nullable List<RoleRepresentation> roles) {
        List<RoleRepresentation> found = new ArrayList<>(roles == null ? List.of() : roles);
        found.removeIf(role -> !role.getName().equals(Roles.OBSERVER));
        return found;
    }

    /** Sets a password that must be changed at the first sign-in, and ends older sessions. */
    public void setPassword(String account, String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        UserResource user = users().get(account);
        user.resetPassword(credential);
        user.logout();
    }

    private Optional<String> find(String username) {
        return users().searchByUsername(username, true).stream()
                .findFirst()
                .map(UserRepresentation::getId);
    }

    private UsersResource users() {
        return keycloak.realm(realm).users();
    }
}
