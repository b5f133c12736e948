package kz.mandat.allocation.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.past.PastElections;
import kz.mandat.allocation.result.Results;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Where the votes come from: a version of a contest's result, or a past election. */
@ApplicationScoped
class VoteSources {

    private final Results results;
    private final PastElections past;

    @Inject
    VoteSources(Results results, PastElections past) {
        this.results = results;
        this.past = past;
    }

    /** Votes and, for a contest, the version that they are of. */
    record Votes(ResultInputs inputs, @Nullable Integer version) {}

    Votes of(String id, @Nullable Integer version) {
        Optional<Integer> counted =
                version == null ? results.newestVersion(id) : Optional.of(version);
        if (counted.isPresent() && results.inputs(id, counted.get()).isPresent()) {
            return new Votes(results.inputs(id, counted.get()).orElseThrow(), counted.get());
        }
        return past.inputs(id)
                .map(inputs -> new Votes(inputs, null))
                .orElseThrow(() -> ProblemException.notFound("counted result", id));
    }
}
