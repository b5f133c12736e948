package kz.mandat.allocation.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.problem.ProblemException;

/** The law under which a contest was held. */
@ApplicationScoped
class ContestRegimes {

    private final Contests contests;

    @Inject
    ContestRegimes(Contests contests) {
        this.contests = contests;
    }

    Contest contest(String id) {
        return contests.find(id).orElseThrow(() -> ProblemException.notFound("contest", id));
    }

    Regime of(String contest) {
        return Regimes.standard().byId(contest(contest).regime());
    }
}
