package kz.mandat.allocation.result;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result in whose place an earlier one no longer stands, with its seats by list or candidate;
 * it binds nobody until it is certified or the vote is declared void.
 */
public record SupersedingResult(
        SupersedingCause cause,
        String contest,
        int version,
        boolean binding,
        Map<String, Integer> seats,
        @Nullable String decisionNumber) {

    public int seatsOf(String id) {
        return seats.getOrDefault(id, 0);
    }
}
