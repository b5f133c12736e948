package kz.mandat.tally.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.tally.protocol.ProtocolView;
import kz.mandat.tally.protocol.Protocols;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps scans of the signed paper, unchanged, beside the version of the protocol that they show.
 */
@ApplicationScoped
public class Scans {

    private static final int LARGEST = 10 * 1024 * 1024;

    private final Jdbi database;
    private final Protocols protocols;
    private final Caller caller;
    private final Audit audit;

    @Inject
    Scans(Jdbi database, Protocols protocols, Caller caller, Audit audit) {
        this.database = database;
        this.protocols = protocols;
        this.caller = caller;
        this.audit = audit;
    }

    /** The same file twice is one scan. */
    @Transactional
    public ScanView add(UUID protocol, InputStream body) {
        ProtocolView known = protocols.find(protocol);
        byte[] content = read(body);
        ScanType type =
                ScanType.of(content)
                        .orElseThrow(() ->
                                new ProblemException(
                                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                                        "The file is no PDF, JPEG or PNG; its content decides, not its name."));
        String hash = hash(content);
        return database.withHandle(handle -> {
            handle.createUpdate(
                            """
                            insert into protocol_scan (protocol, version, sha256, media_type, size, content, uploaded_by)
                            values (:protocol, :version, :hash, :type, :size, :content, :by)
                            on conflict (protocol, version, sha256) do nothing
                            """)
                    .bind("protocol", protocol)
                    .bind("version", known.version())
                    .bind("hash", hash)
                    .bind("type", type.mediaType())
                    .bind("size", content.length)
                    .bind("content", content)
                    .bind("by", caller.name())
                    .execute();
            audit.record("protocol.add-scan", "protocol " + protocol, hash);
            return of(protocol).stream()
                    .filter(scan -> scan.sha256().equals(hash) && scan.version() == known.version())
                    .findFirst()
                    .orElseThrow();
        });
    }

    private static byte[] read(InputStream body) {
        try {
            byte[] content = body.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new ProblemException(
                        ProblemCode.PAYLOAD_TOO_LARGE, "A scan may have 10 MB at most.");
            }
            return content;
        } catch (IOException broken) {
            throw new ProblemException(
                    ProblemCode.MALFORMED_BODY, "The file did not arrive whole; send it again.");
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The scans of a protocol that the caller may read, the oldest first. */
    public List<ScanView> list(UUID protocol) {
        protocols.find(protocol);
        return of(protocol);
    }

    private List<ScanView> of(UUID protocol) {
        return database.withHandle(handle ->
                handle.createQuery(
                                """
                                select id, version, media_type, size, sha256, uploaded_at
                                from protocol_scan where protocol = :protocol order by id
                                """)
                        .bind("protocol", protocol)
                        .map((row, context) -> view(row))
                        .list());
    }

    private static ScanView view(ResultSet row) throws SQLException {
        return new ScanView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("sha256"),
                row.getObject("uploaded_at", OffsetDateTime.class));
    }

    /** A file and what it is. */
    record File(String mediaType, String sha256, InputStream content) {}

    File file(UUID protocol, UUID scan) {
        protocols.find(protocol);
        return database.withHandle(handle ->
                        handle.createQuery(
                                        "select media_type, sha256, content from protocol_scan where protocol = :protocol and id = :id")
                                .bind("protocol", protocol)
                                .bind("id", scan)
                                .map((row, context) ->
                                        new File(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getBinaryStream(3)))
                                .findOne())
                .orElseThrow(() -> ProblemException.notFound("scan", scan.toString()));
    }
}
