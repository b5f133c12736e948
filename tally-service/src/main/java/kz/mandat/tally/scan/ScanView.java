package kz.mandat.tally.scan;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A scan of one version of a protocol or of what is attached to it; the hash proves that the file
 * is the one that was sent.
 */
public record ScanView(
        UUID id,
        int version,
        AttachmentKind kind,
        String mediaType,
        int size,
        String sha256,
        OffsetDateTime uploadedAt) {}
