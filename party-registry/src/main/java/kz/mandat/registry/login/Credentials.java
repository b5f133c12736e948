package kz.mandat.registry.login;

/**
 * A login name and a password for the first sign-in, shown once and kept nowhere; the observer has
 * to choose another password then.
 */
public record Credentials(String username, String temporaryPassword, String signInAt) {

    @Override
    public String toString() {
        return "Credentials";
    }
}
