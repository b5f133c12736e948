package kz.mandat.image;

import java.nio.file.Path;
import java.util.List;

/**
 * A program that gets an image.
 *
 * @param name of the image, and of the Deployment or job that runs it
 * @param title for people
 * @param module the folder of its Maven module
 * @param folder what the module builds for the image, below {@code target}
 * @param jar what the JVM starts, inside that folder
 */
record Program(String name, String title, String module, String folder, String jar) {

    private static final String QUARKUS = "quarkus-app";

    static List<Program> all() {
        return List.of(
                service("party-registry", "Mandat: who may take part"),
                service("candidate-lists", "Mandat: what is elected and who stands"),
                service("tally-service", "Mandat: how people voted"),
                service("allocation-service", "Mandat: who is elected"),
                service("gateway", "Mandat: the one door"),
                new Program("realm", "Mandat: the realm", "deploy/keycloak", "image", "realm.jar"));
    }

    private static Program service(String name, String title) {
        return new Program(name, title, name, QUARKUS, "quarkus-run.jar");
    }

    static Program named(String name) {
        return all().stream()
                .filter(program -> program.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no image " + name));
    }

    boolean isService() {
        return folder.equals(QUARKUS);
    }

    Path target(Path project) {
        return project.resolve(module).resolve("target");
    }
}
