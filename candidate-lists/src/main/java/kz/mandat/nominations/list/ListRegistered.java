package kz.mandat.nominations.list;

import java.time.Instant;
import kz.mandat.platform.text.Localized;

/** The fact that a list takes part; {@code persons} is how many it names. */
record ListRegistered(
        String contest, String list, Localized name, Instant registeredAt, int persons) {}
