package kz.mandat.allocation.result;

import java.time.Instant;

/** One contest in the list of results. */
public record ResultSummary(
        String contest,
        String election,
        String kind,
        ResultStatus status,
        int version,
        int seats,
        long protocolsReceived,
        long protocolsExpected,
        Instant updatedAt) {

    static ResultSummary of(ResultEntity row) {
        return new ResultSummary(
                row.contest,
                row.election,
                row.kind,
                ResultStatus.of(row.status),
                row.version,
                row.seats,
                row.protocolsReceived,
                row.protocolsExpected,
                row.updatedAt);
    }
}
