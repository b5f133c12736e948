package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Loses the prepared answer of a contest, as a restart from an empty projection does. */
@ApplicationScoped
class LostAnswers {

    private final ResultRepository results;

    @Inject
    LostAnswers(ResultRepository results) {
        this.results = results;
    }

    @Transactional
    void lose(String contest) {
        results.deleteById(contest);
    }
}
