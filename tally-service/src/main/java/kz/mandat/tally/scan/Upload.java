package kz.mandat.tally.scan;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;

/**
 * A file that somebody sent: PDF, JPEG or PNG by its content, up to 10 MB, with the hash that
 * proves that it is the one that was sent.
 */
public final class Upload {

    private static final int LARGEST = 10 * 1024 * 1024;

    private final byte[] content;
    private final ScanType type;

    private Upload(byte[] content, ScanType type) {
        this.content = content;
        this.type = type;
    }

    public static Upload of(InputStream body) {
        byte[] content = read(body);
        ScanType type =
                ScanType.of(content)
                        .orElseThrow(() ->
                                new ProblemException(
                                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                                        "The file is no PDF, JPEG or PNG; its content decides, not"
                                                + " its name."));
        return new Upload(content, type);
    }

    private static byte[] read(InputStream body) {
        try {
            byte[] content = body.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new ProblemException(
                        ProblemCode.PAYLOAD_TOO_LARGE, "A file may have 10 MB at most.");
            }
            return content;
        } catch (IOException broken) {
            throw new ProblemException(
                    ProblemCode.MALFORMED_BODY, "The file did not arrive whole; send it again.");
        }
    }

    public byte[] content() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }

    public String mediaType() {
        return type.mediaType();
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
