package kz.mandat.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.cloud.tools.jib.api.Containerizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The definition is built upon nothing, since a base would have to come from a registry: all that
 * is ours is in it, and it is the same bytes every time.
 */
class ImageDefinitionTest {

    private static final Release RELEASE =
            new Release("1.0.0", "0123456789abcdef", Instant.parse("2026-11-21T00:00:00Z"));
    private static final Program GATEWAY = Program.named("gateway");

    @TempDir Path folder;
    private Path target;
    private Path runtime;

    @BeforeEach
    void build() throws IOException {
        runtime = folder.resolve("runtime");
        write(runtime.resolve("bin/java"), "a runtime").toFile().setExecutable(true);
        target = built("one");
    }

    private Path built(String name) throws IOException {
        Path built = folder.resolve(name);
        write(built.resolve("quarkus-app/lib/main/library.jar"), "library");
        write(built.resolve("quarkus-app/quarkus/generated-bytecode.jar"), "framework");
        write(built.resolve("quarkus-app/app/gateway.jar"), "program");
        write(built.resolve("quarkus-app/quarkus-run.jar"), "start");
        write(built.resolve("bom.json"), "{\"bomFormat\":\"CycloneDX\"}");
        return built;
    }

    private static Path write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void the_same_sources_give_the_same_bytes_whenever_they_are_built() throws Exception {
        Path later = built("two");
        Files.setLastModifiedTime(
                later.resolve("quarkus-app/app/gateway.jar"), FileTime.from(Instant.EPOCH));
        assertEquals(digest(target, "a"), digest(later, "b"));
        write(later.resolve("quarkus-app/app/gateway.jar"), "another program");
        assertNotEquals(digest(target, "c"), digest(later, "d"));
    }

    @Test
    void a_change_of_the_program_leaves_runtime_and_libraries_as_they_are() throws Exception {
        List<String> before = layers(image(target, "before"));
        write(target.resolve("quarkus-app/app/gateway.jar"), "another program");
        write(target.resolve("app.aot"), "a cache");
        List<String> after = layers(image(target, "after"));
        assertEquals(before.subList(0, 2), after.subList(0, 2));
        assertNotEquals(before.get(2), after.get(2));
        assertEquals(before.size() + 1, after.size());
    }

    @Test
    void it_runs_as_nobody_and_says_what_it_is() throws Exception {
        JsonNode config = config(image(target, "config"));
        assertEquals("10001:10001", config.at("/config/User").asText());
        assertEquals("/mandat", config.at("/config/WorkingDir").asText());
        assertEquals("/opt/java/bin/java", config.at("/config/Entrypoint/0").asText());
        assertEquals(
                "quarkus-run.jar",
                config.at("/config/Entrypoint")
                        .get(config.at("/config/Entrypoint").size() - 1)
                        .asText());
        assertTrue(config.at("/config/ExposedPorts").has("8080/tcp"));
        JsonNode labels = config.at("/config/Labels");
        assertEquals("1.0.0", labels.path("org.opencontainers.image.version").asText());
        assertEquals("0123456789abcdef", labels.path("org.opencontainers.image.revision").asText());
        assertEquals("Apache-2.0", labels.path("org.opencontainers.image.licenses").asText());
        assertEquals("2026-11-21T00:00:00Z", config.path("created").asText());
    }

    @Test
    void the_cache_of_the_start_is_used_where_there_is_one() throws Exception {
        assertFalse(config(image(target, "without")).toString().contains("AOTCache"));
        write(target.resolve("app.aot"), "a cache");
        assertTrue(
                config(image(target, "with"))
                        .at("/config/Entrypoint")
                        .toString()
                        .contains("-XX:AOTCache=app.aot"));
    }

    @Test
    void it_holds_the_program_its_bill_of_materials_and_nothing_that_can_be_written()
            throws Exception {
        write(target.resolve("quarkus-app/.secret"), "not for the image");
        Map<String, TarArchiveEntry> files = files(image(target, "files"));
        assertEquals(
                List.of(
                        "mandat/app/gateway.jar",
                        "mandat/bom.json",
                        "mandat/lib/main/library.jar",
                        "mandat/quarkus-run.jar",
                        "mandat/quarkus/generated-bytecode.jar",
                        "opt/java/bin/java"),
                files.keySet().stream().sorted().toList());
        files.values()
                .forEach(file -> {
                    assertEquals(0, file.getLongUserId());
                    assertEquals(0, file.getMode() & 022, file.getName());
                    assertEquals(1000, file.getLastModifiedTime().toMillis());
                });
        assertEquals(0755, files.get("opt/java/bin/java").getMode() & 0777);
    }

    @Test
    void the_gateways_bill_of_materials_names_what_reaches_browsers_and_nothing_of_the_build()
            throws Exception {
        Path bill = write(folder.resolve("bom.json"), "{\"components\":[]}");
        Path lock = Path.of("../../gateway/src/main/webui/package-lock.json");
        WebComponents.addTo(bill, lock);
        String once = Files.readString(bill);
        List<String> names =
                new ObjectMapper().readTree(once).get("components").findValuesAsText("name");
        assertTrue(names.containsAll(List.of("react", "react-dom", "i18next")), names::toString);
        assertFalse(names.contains("vite"));
        WebComponents.addTo(bill, lock);
        assertEquals(once, Files.readString(bill));
    }

    @Test
    void what_a_signer_attests_names_the_commit_the_base_and_the_builder() throws Exception {
        String base = "registry.example/base@sha256:" + "0".repeat(64);
        Path attestations = folder.resolve("attestations");
        Provenance.write(
                attestations,
                GATEWAY,
                target.resolve("bom.json"),
                base,
                RELEASE,
                "https://build.example");
        JsonNode provenance =
                new ObjectMapper()
                        .readTree(attestations.resolve("gateway-provenance.json").toFile());
        assertEquals(
                "0123456789abcdef",
                provenance.at("/buildDefinition/resolvedDependencies/0/digest/gitCommit").asText());
        assertEquals(
                "0".repeat(64),
                provenance.at("/buildDefinition/resolvedDependencies/1/digest/sha256").asText());
        assertEquals("https://build.example", provenance.at("/runDetails/builder/id").asText());
        assertTrue(Files.exists(attestations.resolve("gateway-bom.json")));
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.image.Program#all")
    void every_image_that_the_chart_names_has_its_module(Program program) {
        assertTrue(Files.exists(Path.of("../..", program.module(), "pom.xml")));
    }

    private String digest(Path built, String name) throws Exception {
        return new ImageDefinition(GATEWAY, built, runtime, RELEASE)
                .upon(ImageDefinition.SCRATCH)
                .containerize(offline(name))
                .getDigest()
                .toString();
    }

    private Path image(Path built, String name) throws Exception {
        new ImageDefinition(GATEWAY, built, runtime, RELEASE)
                .upon(ImageDefinition.SCRATCH)
                .containerize(offline(name));
        return folder.resolve("images").resolve(name).resolve("gateway.tar");
    }

    private Containerizer offline(String name) throws Exception {
        return Images.to("tar:" + folder.resolve("images").resolve(name), "gateway", "1.0.0")
                .setOfflineMode(true)
                .setBaseImageLayersCache(folder.resolve("cache-base"))
                .setApplicationLayersCache(folder.resolve("cache-layers"));
    }

    /** The archive's files by name. */
    private static Map<String, byte[]> archive(Path tar) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (TarArchiveInputStream in = new TarArchiveInputStream(Files.newInputStream(tar))) {
            for (TarArchiveEntry entry = in.getNextEntry();
                    entry != null;
                    entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static JsonNode manifest(Map<String, byte[]> archive) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode index = json.readTree(archive.get("index.json"));
        return json.readTree(archive.get(blob(index.at("/manifests/0/digest").asText())));
    }

    private static String blob(String digest) {
        return "blobs/" + digest.replace(':', '/');
    }

    private static JsonNode config(Path tar) throws IOException {
        Map<String, byte[]> archive = archive(tar);
        String digest = manifest(archive).at("/config/digest").asText();
        return new ObjectMapper().readTree(archive.get(blob(digest)));
    }

    private static List<String> layers(Path tar) throws IOException {
        return manifest(archive(tar)).path("layers").findValuesAsText("digest");
    }

    private static Map<String, TarArchiveEntry> files(Path tar) throws IOException {
        Map<String, byte[]> archive = archive(tar);
        Map<String, TarArchiveEntry> files = new HashMap<>();
        for (String digest : new ArrayList<>(layers(tar))) {
            InputStream layer = new java.io.ByteArrayInputStream(archive.get(blob(digest)));
            try (TarArchiveInputStream in = new TarArchiveInputStream(new GZIPInputStream(layer))) {
                for (TarArchiveEntry entry = in.getNextEntry();
                        entry != null;
                        entry = in.getNextEntry()) {
                    if (entry.isFile()) {
                        files.put(entry.getName().replaceFirst("^/", ""), entry);
                    }
                }
            }
        }
        return files;
    }
}
