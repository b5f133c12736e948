package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.List;

/** The fact that the commission has certified a version of a contest's result. */
record ResultCertified(
        String contest,
        String election,
        int version,
        String decisionNumber,
        Instant certifiedAt,
        int seats,
        List<ResultComputed.ListResult> lists) {

    static ResultCertified of(ResultView result, CertificationEntity decision) {
        return new ResultCertified(
                result.contest(),
                result.election(),
                result.version(),
                decision.decisionNumber,
                decision.certifiedAt,
                result.seats(),
                ResultComputed.lists(result));
    }
}
