package kz.mandat.local.stack;

/**
 * Where each part listens, on the loopback address.
 *
 * @param offset shifts every port, so that a second stack can stand beside a running one
 */
public record Ports(int offset) {

    // Above it, ports would fall among those that the system gives to clients.
    private static final int LARGEST_OFFSET = 24_000;

    public Ports {
        if (offset < 0 || offset > LARGEST_OFFSET) {
            throw new StackFailure(
                    "MANDAT_PORT_OFFSET must be from 0 to 24000, not " + offset + ".");
        }
    }

    /** As the environment variable {@code MANDAT_PORT_OFFSET} says. */
    public static Ports ofEnvironment() {
        String offset = System.getenv().getOrDefault("MANDAT_PORT_OFFSET", "0");
        try {
            return new Ports(Integer.parseInt(offset));
        } catch (NumberFormatException e) {
            throw new StackFailure(
                    "MANDAT_PORT_OFFSET must be a number, not \"" + offset + "\".", e);
        }
    }

    int postgres() {
        return 8432 + offset;
    }

    int kafka() {
        return 8092 + offset;
    }

    int kafkaController() {
        return 8093 + offset;
    }

    int keycloak() {
        return 8180 + offset;
    }

    int keycloakManagement() {
        return 8190 + offset;
    }

    int application(int usual) {
        return usual + offset;
    }
}
