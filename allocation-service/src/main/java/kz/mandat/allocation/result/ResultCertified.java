package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fact that the commission has certified a version of a contest's result. */
record ResultCertified(
        String contest,
        String election,
        int version,
        String decisionNumber,
        Instant certifiedAt,
        int seats,
        @Nullable Integer supersedes,
        List<ResultComputed.ListResult> lists) {

    static ResultCertified of(ResultView result, CertificationEntity decision) {
        return new ResultCertified(
                result.contest(),
                result.election(),
                result.version(),
                decision.decisionNumber,
                decision.certifiedAt,
                result.seats(),
                result.supersedes() == null ? null : (Integer) result.supersedes().version(),
                ResultComputed.lists(result));
    }
}
