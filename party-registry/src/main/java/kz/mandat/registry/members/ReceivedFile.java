package kz.mandat.registry.members;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** An uploaded file: text is read as it comes, a workbook from a temporary file. */
public final class ReceivedFile {

    private final boolean workbook;
    private final DigestInputStream bytes;

    private ReceivedFile(boolean workbook, InputStream bytes) {
        this.workbook = workbook;
        this.bytes = new DigestInputStream(bytes, sha256());
    }

    public static ReceivedFile csv(InputStream bytes) {
        return new ReceivedFile(false, bytes);
    }

    public static ReceivedFile xlsx(InputStream bytes) {
        return new ReceivedFile(true, bytes);
    }

    void read(Consumer<ListRow> rows) throws IOException {
        if (!workbook) {
            new CsvFile(bytes).read(rows);
            return;
        }
        Path spooled = Files.createTempFile("mandat-list", ".xlsx");
        try {
            Files.copy(bytes, spooled, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            new XlsxFile(spooled).read(rows);
        } finally {
            Files.delete(spooled);
        }
    }

    /** Of the whole file; known after it was read. */
    String hash() {
        return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
