package kz.mandat.image;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What a signer attests beside an image: its bill of materials, and where it comes from as a
 * predicate of SLSA provenance 1.0.
 */
final class Provenance {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String BUILD_TYPE = "https://mandat.kz/images/v1";
    private static final String UNNAMED = "urn:mandat:builder:unnamed";

    private Provenance() {}

    /** Writes both into the folder, under the image's name. */
    static void write(
            Path folder, Program program, Path bill, String base, Release release, String builder)
            throws IOException {
        Files.createDirectories(folder);
        Files.copy(
                bill,
                folder.resolve(program.name() + "-bom.json"),
                StandardCopyOption.REPLACE_EXISTING);
        JSON.writeValue(
                folder.resolve(program.name() + "-provenance.json").toFile(),
                predicate(program, base, release, builder));
    }

    static ObjectNode predicate(Program program, String base, Release release, String builder) {
        ObjectNode predicate = JSON.createObjectNode();
        ObjectNode definition = predicate.putObject("buildDefinition").put("buildType", BUILD_TYPE);
        definition
                .putObject("externalParameters")
                .put("image", program.name())
                .put("version", release.version())
                .put("base", base);
        definition.putObject("internalParameters").put("java", Runtime.version().toString());
        ArrayNode sources = definition.putArray("resolvedDependencies");
        sources.addObject()
                .put("name", "mandat")
                .putObject("digest")
                .put("gitCommit", release.revision());
        int digest = base.indexOf("@sha256:");
        if (digest > 0) {
            sources.addObject()
                    .put("name", base.substring(0, digest))
                    .putObject("digest")
                    .put("sha256", base.substring(digest + "@sha256:".length()));
        }
        ObjectNode run = predicate.putObject("runDetails");
        run.putObject("builder").put("id", builder.isBlank() ? UNNAMED : builder);
        run.putObject("metadata").put("invocationId", release.revision());
        return predicate;
    }
}
