package kz.mandat.allocation.contest;

import java.time.Instant;
import kz.mandat.platform.text.Localized;

/**
 * A list, or a candidate of a constituency, registered in a contest; whoever left no longer stands.
 * A candidate is called by the identifier: people's names stay with candidate-lists.
 */
public record Contestant(
        String contest, String id, Localized name, Instant registeredAt, boolean standing) {}
