package kz.mandat.allocation.contest;

import java.time.Instant;
import kz.mandat.platform.text.Localized;

/** A list that takes part in a contest; of equal remainders the one registered earlier wins. */
public record RegisteredList(String contest, String id, Localized name, Instant registeredAt) {}
