package kz.mandat.platform.export;

import java.util.List;

/** What an export consists of, with the SHA-256 of every file in hexadecimal digits. */
public record Manifest(String export, String revision, List<Entry> files) {

    /** One file. */
    public record Entry(String path, String mediaType, long bytes, String sha256) {}
}
