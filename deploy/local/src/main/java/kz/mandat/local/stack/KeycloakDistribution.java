package kz.mandat.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keycloak unpacked and built for our options; the folder is kept and named by version and options.
 */
final class KeycloakDistribution {
    // What Keycloak decides when it is built; the rest is told to it at each start.
    private static final List<String> OPTIONS =
            List.of(
                    "--db=postgres",
                    "--health-enabled=true",
                    "--features-disabled=kerberos,ciba,par");
    // As bin/kc.sh of this version gives them.
    private static final List<String> JVM_OPTIONS =
            List.of(
                    "-XX:MetaspaceSize=96M",
                    "-XX:MaxMetaspaceSize=256m",
                    "-Dfile.encoding=UTF-8",
                    "-Djava.security.egd=file:/dev/urandom",
                    "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                    "-Dpicocli.disable.closures=true",
                    "-Dquarkus-log-max-startup-records=10000",
                    "-Duser.language=en",
                    "-Duser.country=US",
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                    "--add-opens=java.base/java.security=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--enable-native-access=ALL-UNNAMED");
    private static final String BUILT = "built";

    private final Path folder;

    private KeycloakDistribution(Path folder) {
        this.folder = folder;
    }

    static KeycloakDistribution in(Home home) {
        String name = Artifact.KEYCLOAK.version() + "-" + Digest.of(String.join(" ", OPTIONS));
        return new KeycloakDistribution(home.parts().resolve(name));
    }

    Path folder() {
        return folder;
    }

    boolean isBuilt() {
        return Files.exists(folder.resolve(BUILT));
    }

    /** Builds where that has not been done; a second stack that wants the same waits. */
    void build(Path log) {
        try {
            Files.createDirectories(folder.getParent());
            Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
            try (FileChannel channel =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                if (!isBuilt()) {
                    buildAnew(log);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The server's own command line, without the shell script around it: one process to watch and
     * to end.
     */
    List<String> java(String heap, Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(JVM_OPTIONS);
        command.addAll(
                List.of(
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf")));
        command.addAll(List.of("-cp", folder.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return Jvm.command(heap, command);
    }

    private void buildAnew(Path log) throws IOException {
        Folders.delete(folder);
        Zip.unpack(Path.of(Artifact.KEYCLOAK.location()), folder);
        List<String> command =
                Stream.concat(
                                Stream.of("sh", folder.resolve("bin/kc.sh").toString(), "build"),
                                OPTIONS.stream())
                        .toList();
        Command.of(command).with("JAVA_HOME", Jvm.home()).run("Building Keycloak", log);
        Files.createFile(folder.resolve(BUILT));
    }
}
