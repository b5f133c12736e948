package kz.mandat.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what passes through it. */
final class Hashing extends OutputStream {

    private final OutputStream out;
    private final MessageDigest digest;
    private long bytes;

    Hashing(OutputStream out) {
        this.out = out;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(int octet) throws IOException {
        digest.update((byte) octet);
        bytes++;
        out.write(octet);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        digest.update(octets, from, length);
        bytes += length;
        out.write(octets, from, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    Manifest.Entry entry(ExportFile file) {
        return new Manifest.Entry(
                file.name(), file.mediaType(), bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
