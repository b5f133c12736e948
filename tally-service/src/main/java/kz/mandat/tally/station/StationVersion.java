package kz.mandat.tally.station;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the register said about a station until a moment; the last version has no end. */
public record StationVersion(@Nullable OffsetDateTime until, StationView station) {}
