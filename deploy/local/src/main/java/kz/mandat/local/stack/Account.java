package kz.mandat.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The account under which PostgreSQL runs, since it refuses to run as root. */
enum Account {
    OURS(""),
    NAMESPACE("unshare -U"),
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private static final int NOBODY_ID = 65534;

    private final String prefix;

    Account(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Ours, unless we are root: then a user namespace, or where those are forbidden the account
     * "nobody".
     */
    static Account unprivileged() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURS;
        }
        return Command.of(NAMESPACE.running("true")).succeeds() ? NAMESPACE : NOBODY;
    }

    List<String> running(String... command) {
        return Stream.concat(words(), Arrays.stream(command)).toList();
    }

    private Stream<String> words() {
        return prefix.isEmpty() ? Stream.of() : Stream.of(prefix.split(" ", -1));
    }

    /** Makes a folder this account's own, as PostgreSQL demands of its data. */
    void own(Path folder) {
        if (this != NOBODY) {
            return;
        }
        try {
            Files.setAttribute(folder, "unix:uid", NOBODY_ID);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
