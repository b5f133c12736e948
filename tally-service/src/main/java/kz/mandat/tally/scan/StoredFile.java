package kz.mandat.tally.scan;

import java.io.InputStream;

/** A kept file and what it is. */
public record StoredFile(String mediaType, String sha256, InputStream content) {

    /** Its hash with the ending that programs know it by. */
    String name() {
        return sha256 + '.' + mediaType.substring(mediaType.indexOf('/') + 1);
    }
}
