package kz.mandat.allocation.stored;

/**
 * A JSON answer that was prepared when its inputs changed, so that a flood of readers costs little.
 */
public record PreparedDocument(String json, String tag) {}
