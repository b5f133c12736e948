package kz.mandat.tally.scan;

import java.io.InputStream;

/** A kept file and what it is. */
public record StoredFile(String mediaType, String sha256, InputStream content) {}
