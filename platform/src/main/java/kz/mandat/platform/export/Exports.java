package kz.mandat.platform.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import kz.mandat.platform.problem.ProblemException;

/**
 * Answers with a file of an export, with {@code manifest.json}, or with {@code package.zip}, which
 * holds all files of one moment and the manifest as its last entry.
 */
@ApplicationScoped
public class Exports {

    private static final String MANIFEST = "manifest.json";
    private static final String PACKAGE = "package.zip";
    private static final int BUFFER = 64 * 1024;
    // Entries of a package bear one time, so that the same state gives the same bytes
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final DataSource database;
    private final ObjectMapper json;

    @Inject
    public Exports(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json.copy().enable(SerializationFeature.INDENT_OUTPUT);
    }

    /** Streams one file; 304 where the client has this revision already. */
    public Response answer(ExportSet set, String name, Request request) {
        ExportFile file = file(set, name);
        String revision = revision(set);
        if (revision.isEmpty()) {
            throw ProblemException.notFound("export", set.name());
        }
        EntityTag tag = new EntityTag(revision, true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        StreamingOutput body = out -> write(set, file, out);
        return Response.ok(body, file.mediaType())
                .tag(tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s\"".formatted(set.name(), name))
                .build();
    }

    private ExportFile file(ExportSet set, String name) {
        return switch (name) {
            case MANIFEST -> new ExportFile(MANIFEST, "application/json", manifestOf(set));
            case PACKAGE -> new ExportFile(PACKAGE, "application/zip", packageOf(set));
            default ->
                    set.files().stream()
                            .filter(file -> file.name().equals(name))
                            .findFirst()
                            .orElseThrow(
                                    () -> ProblemException.notFound("file of the export", name));
        };
    }

    private String revision(ExportSet set) {
        try (Snapshot snapshot = Snapshot.open(database, set.parameters())) {
            return snapshot.text(set.revision());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void write(ExportSet set, ExportFile file, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
        try (Snapshot snapshot = Snapshot.open(database, set.parameters())) {
            file.body().write(snapshot, buffered);
        } catch (SQLException failure) {
            // The connection is cut, so that nobody takes half a file for a whole one
            throw new UncheckedIOException(new IOException(failure));
        }
        buffered.flush();
    }

    private ExportFile.Body manifestOf(ExportSet set) {
        return (snapshot, out) -> {
            List<Manifest.Entry> entries = new ArrayList<>();
            for (ExportFile file : set.files()) {
                entries.add(hashed(file, snapshot, OutputStream.nullOutputStream()));
            }
            out.write(json.writeValueAsBytes(manifest(set, snapshot, entries)));
        };
    }

    private ExportFile.Body packageOf(ExportSet set) {
        return (snapshot, out) -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            List<Manifest.Entry> entries = new ArrayList<>();
            for (ExportFile file : set.files()) {
                zip.putNextEntry(entry(file.name()));
                entries.add(hashed(file, snapshot, zip));
                zip.closeEntry();
            }
            zip.putNextEntry(entry(MANIFEST));
            zip.write(json.writeValueAsBytes(manifest(set, snapshot, entries)));
            zip.closeEntry();
            zip.finish();
        };
    }

    private static Manifest manifest(ExportSet set, Snapshot snapshot, List<Manifest.Entry> entries)
            throws SQLException {
        return new Manifest(set.name(), snapshot.text(set.revision()), entries);
    }

    private static Manifest.Entry hashed(ExportFile file, Snapshot snapshot, OutputStream out)
            throws IOException, SQLException {
        Hashing hashing = new Hashing(out);
        BufferedOutputStream buffered = new BufferedOutputStream(hashing, BUFFER);
        file.body().write(snapshot, buffered);
        buffered.flush();
        return hashing.entry(file);
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
