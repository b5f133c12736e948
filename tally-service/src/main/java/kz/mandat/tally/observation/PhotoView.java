package kz.mandat.tally.observation;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A photograph of the copy that an observer was given; its hash is public, the file is not. */
public record PhotoView(
        UUID id, String mediaType, int size, String sha256, OffsetDateTime uploadedAt) {}
