package kz.mandat.tally.contest;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contest, the ids of all that stand in it, and where it is held: in a territory and all below it
 * or, where it has one, in the stations of a constituency.
 */
public record Contest(
        String id,
        String election,
        String regime,
        LocalDate votingDay,
        String territory,
        @Nullable String constituency,
        Set<String> options) {}
