package kz.mandat.tally.turnout;

import java.time.LocalTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Shares of voters, in hundredths of a per cent, published for one territory by the hour, and which
 * of them cannot be. A fall is measured from the hour before; a jump from the last hour that was
 * sound: more than four times the country's step in the same time, and at least one per cent.
 */
final class PublishedSeries {

    private static final long TIMES_THE_COUNTRY = 4;
    private static final long ONE_PER_CENT = 100;

    private final NavigableMap<LocalTime, Optional<Long>> country;

    PublishedSeries(SortedMap<LocalTime, Optional<Long>> country) {
        this.country = new TreeMap<>(country);
    }

    /** The hours with a flag, in their order. */
    Map<LocalTime, TurnoutFlag> flags(SortedMap<LocalTime, Optional<Long>> shares) {
        Map<LocalTime, TurnoutFlag> flags = new TreeMap<>();
        Long before = null;
        LocalTime sound = null;
        for (Map.Entry<LocalTime, Optional<Long>> hour : shares.entrySet()) {
            LocalTime at = hour.getKey();
            if (hour.getValue().isEmpty()) {
                flags.put(at, TurnoutFlag.GAP);
                continue;
            }
            long share = hour.getValue().get();
            if (before != null && share < before) {
                flags.put(at, TurnoutFlag.FALLS);
            } else if (sound != null && jumps(share - shares.get(sound).orElseThrow(), sound, at)) {
                flags.put(at, TurnoutFlag.JUMPS);
            } else {
                sound = at;
            }
            before = share;
        }
        return flags;
    }

    private boolean jumps(long step, LocalTime from, LocalTime until) {
        Long start = share(from);
        Long end = share(until);
        return start != null
                && end != null
                && step >= ONE_PER_CENT
                && step > TIMES_THE_COUNTRY * (end - start);
    }

    private @Nullable Long share(LocalTime at) {
        return country.getOrDefault(at, Optional.empty()).orElse(null);
    }
}
