package kz.mandat.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of continuous integration that holds migrations to the previous release. */
class SchemaCompatibilityTest {

    private static final Path SCRIPT = Path.of("../../.ci/schema-compatibility");
    private static final String MIGRATIONS = "tally-service/src/main/resources/db/migration/";

    @TempDir Path project;

    private record Run(int status, String output) {}

    @BeforeEach
    void aProjectWithOneMigration() throws Exception {
        write(".ci/schema-compatibility", Files.readString(SCRIPT));
        assertTrue(project.resolve(".ci/schema-compatibility").toFile().setExecutable(true));
        for (String service :
                List.of(
                        "party-registry",
                        "candidate-lists",
                        "tally-service",
                        "allocation-service")) {
            write(service + "/src/main/resources/db/migration/V1__first.sql", "create table a ();");
        }
        write("platform/src/main/resources/db/platform/V0_1__platform.sql", "create table p ();");
        git("init", "--quiet");
        commit("first");
    }

    @Test
    void before_the_first_release_there_is_nothing_to_compare_with() throws Exception {
        Run run = check("false");
        assertEquals(0, run.status(), run.output());
        assertTrue(run.output().contains("There is no release yet"), run.output());
    }

    @Test
    void the_tests_of_the_last_release_run_on_the_present_migrations() throws Exception {
        git("tag", "v1.0.0");
        write(MIGRATIONS + "V2__second.sql", "create table b ();");
        write("tally-service/src/main/java/New.java", "class New {}");
        commit("second");
        // Instead of Maven: what lies where the tests would run.
        write("instead-of-maven", "#!/bin/sh\nls tally-service/src/main/* " + MIGRATIONS + "\n");
        assertTrue(project.resolve("instead-of-maven").toFile().setExecutable(true));
        Run run = check(project.resolve("instead-of-maven").toString());
        assertEquals(0, run.status(), run.output());
        assertTrue(run.output().contains("V2__second.sql"), run.output());
        assertTrue(!run.output().contains("New.java"), run.output());
        assertTrue(run.output().contains("v1.0.0 works on the present schema"), run.output());
    }

    @Test
    void a_release_that_does_not_work_any_more_fails_the_build() throws Exception {
        git("tag", "v1.0.0");
        Run run = check("false");
        assertEquals(1, run.status(), run.output());
        assertTrue(run.output().contains("v1.0.0 does not work on the present schema"));
    }

    @Test
    void a_migration_that_was_released_is_never_changed() throws Exception {
        git("tag", "v1.0.0");
        write(MIGRATIONS + "V1__first.sql", "create table another ();");
        commit("changed");
        Run run = check("true");
        assertEquals(1, run.status(), run.output());
        assertTrue(run.output().contains(MIGRATIONS + "V1__first.sql"), run.output());
    }

    private Run check(String maven) throws Exception {
        return run(List.of(project.resolve(".ci/schema-compatibility").toString()), maven);
    }

    private void commit(String subject) throws Exception {
        git("add", "--all");
        git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", subject);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Run run = run(command, "");
        assertEquals(0, run.status(), run.output());
    }

    private Run run(List<String> command, String maven) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("MAVEN", maven);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private void write(String file, String content) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
