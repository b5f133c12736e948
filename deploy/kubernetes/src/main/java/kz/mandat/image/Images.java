package kz.mandat.image;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Builds the images of a release: {@code images BASE PREFIX VERSION REVISION CREATED [NAME...]}. A
 * prefix that begins with {@code tar:} names a folder, any other one a repository to push to, with
 * the credentials of the usual Docker configuration.
 */
public final class Images {

    private static final String TAR = "tar:";
    private static final String ATTESTATIONS = "target/images/attestations";

    private Images() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 5) {
            System.err.println("images BASE PREFIX VERSION REVISION CREATED [NAME...]");
            System.exit(2);
        }
        List<String> names = List.of(arguments).subList(5, arguments.length);
        Release release = new Release(arguments[2], arguments[3], Instant.parse(arguments[4]));
        Path project = Path.of("").toAbsolutePath();
        WebComponents.addTo(
                Program.named("gateway").target(project).resolve(ImageDefinition.BILL_OF_MATERIALS),
                project.resolve("gateway/src/main/webui/package-lock.json"));
        Path runtime = JavaRuntime.in(project.resolve("deploy/kubernetes/target/runtime"));
        for (Program program : Program.all()) {
            if (names.isEmpty() || names.contains(program.name())) {
                build(program, program.target(project), runtime, release, arguments);
            }
        }
    }

    private static void build(
            Program program, Path target, Path runtime, Release release, String[] arguments)
            throws Exception {
        boolean cached = program.isService() && new Training(runtime).train(program, target);
        JibContainer image =
                new ImageDefinition(program, target, runtime, release)
                        .upon(arguments[0])
                        .containerize(to(arguments[1], program.name(), release.version()));
        Provenance.write(
                Path.of(ATTESTATIONS),
                program,
                target.resolve(ImageDefinition.BILL_OF_MATERIALS),
                arguments[0],
                release,
                System.getenv().getOrDefault("MANDAT_BUILDER", ""));
        System.out.printf(
                "%-20s %s %s%n", program.name(), image.getDigest(), cached ? "with cache" : "");
    }

    static Containerizer to(String prefix, String name, String version) throws Exception {
        if (!prefix.startsWith(TAR)) {
            return Containerizer.to(RegistryImage.named(prefix + name + ":" + version));
        }
        Path folder = Files.createDirectories(Path.of(prefix.substring(TAR.length())));
        return Containerizer.to(
                TarImage.at(folder.resolve(name + ".tar")).named("mandat/" + name + ":" + version));
    }
}
