package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.mandat.allocation.stored.PreparedDocument;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.web.Paged;
import org.jspecify.annotations.Nullable;

/** What the public reads of results: prepared answers, lists and versions. */
@ApplicationScoped
class PublishedResults {

    private final ResultRepository results;
    private final ResultVersionRepository versions;
    private final CertificationRepository certifications;

    @Inject
    PublishedResults(
            ResultRepository results,
            ResultVersionRepository versions,
            CertificationRepository certifications) {
        this.results = results;
        this.versions = versions;
        this.certifications = certifications;
    }

    @Transactional
    PreparedDocument document(String contest) {
        ResultEntity row = require(contest);
        return new PreparedDocument(row.document, Objects.requireNonNull(row.etag));
    }

    @Transactional
    Paged<ResultSummary> page(@Nullable String election, String cursor, int limit) {
        List<ResultEntity> rows =
                election == null
                        ? results.after(cursor, limit + 1)
                        : results.after(cursor, election, limit + 1);
        List<ResultSummary> items = rows.stream().map(ResultSummary::of).toList();
        return Paged.cut(items, limit, ResultSummary::contest);
    }

    @Transactional
    Paged<VersionSummary> versions(String contest, @Nullable Integer cursor, int limit) {
        ResultEntity row = require(contest);
        int below = cursor == null ? row.version + 1 : cursor;
        Set<Integer> certified = certifications.versionsOf(contest);
        List<VersionSummary> items =
                versions.below(contest, below, limit + 1).stream()
                        .map(version -> VersionSummary.of(version, certified))
                        .toList();
        return Paged.cut(items, limit, version -> Integer.toString(version.version()));
    }

    private ResultEntity require(String contest) {
        return results.findByIdOptional(contest)
                .orElseThrow(() -> ProblemException.notFound("result of the contest", contest));
    }
}
