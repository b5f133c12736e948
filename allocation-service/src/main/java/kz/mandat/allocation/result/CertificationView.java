package kz.mandat.allocation.result;

import java.time.Instant;

/** That a version of a result is certified, by which decision, and when. */
public record CertificationView(
        String contest,
        int version,
        ResultStatus status,
        String decisionNumber,
        String reason,
        Instant at) {

    static CertificationView of(CertificationEntity row) {
        return new CertificationView(
                row.contest,
                row.version,
                ResultStatus.CERTIFIED,
                row.decisionNumber,
                row.reason,
                row.certifiedAt);
    }
}
