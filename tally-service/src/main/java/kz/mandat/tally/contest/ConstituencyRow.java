package kz.mandat.tally.contest;

import org.jspecify.annotations.Nullable;

/**
 * A station that belongs to a constituency, as it is imported; {@code belongs} false takes it out
 * again, as long as nothing of a contest there was entered at it.
 */
public record ConstituencyRow(String constituency, String station, @Nullable Boolean belongs) {}
