package kz.mandat.tally.scan;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of files that a scan may be, told by their first bytes and not by what is claimed. */
enum ScanType {
    PDF("application/pdf", "255044462d"),
    JPEG("image/jpeg", "ffd8ff"),
    PNG("image/png", "89504e470d0a1a0a");

    private static final int LONGEST = 8;

    private final String mediaType;
    private final String beginning;

    ScanType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ScanType> of(byte[] content) {
        String first = HexFormat.of().formatHex(content, 0, Math.min(LONGEST, content.length));
        return Arrays.stream(values()).filter(type -> first.startsWith(type.beginning)).findFirst();
    }
}
