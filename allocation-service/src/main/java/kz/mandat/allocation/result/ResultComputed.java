package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fact that a contest's result was computed anew. */
record ResultComputed(
        String contest,
        String election,
        int version,
        ResultStatus status,
        long protocolsReceived,
        long protocolsExpected,
        int seats,
        @Nullable String outcome,
        List<ListResult> lists,
        Instant computedAt) {

    /** One list with its votes and, where the law gives an answer, its seats. */
    record ListResult(String list, long votes, @Nullable Integer seats) {}

    static ResultComputed of(ResultView result) {
        return new ResultComputed(
                result.contest(),
                result.election(),
                result.version(),
                result.status(),
                result.protocolsReceived(),
                result.protocolsExpected(),
                result.seats(),
                result.outcome(),
                lists(result),
                result.updatedAt());
    }

    static List<ListResult> lists(ResultView result) {
        return result.lists().stream()
                .map(list -> new ListResult(list.id(), list.votes(), list.seats()))
                .toList();
    }
}
