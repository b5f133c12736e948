package kz.mandat.nominations.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.Race;
import kz.mandat.nominations.constituency.Constituencies;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.nominee.Nominee;
import kz.mandat.nominations.nominee.NomineeSource;

/** The candidates as nominees. */
@ApplicationScoped
@Transactional
public class CandidateNominees implements NomineeSource {

    private final CandidateRepository rows;
    private final Constituencies constituencies;

    @Inject
    CandidateNominees(CandidateRepository rows, Constituencies constituencies) {
        this.rows = rows;
        this.constituencies = constituencies;
    }

    @Override
    public ContestKind kind() {
        return ContestKind.DISTRICT;
    }

    @Override
    public Optional<Nominee> find(Contest contest, String holder) {
        return rows.one(contest.id(), holder).map(candidate -> of(contest, candidate));
    }

    Nominee of(Contest contest, CandidateEntity candidate) {
        return new Nominee(
                candidate.id,
                contest,
                candidate.code,
                by(candidate.nominator),
                candidate.party,
                race(contest),
                candidate.state == CandidateState.NOMINATED,
                candidate.state == CandidateState.REGISTERED,
                List.of(new Nominee.Place(null, candidate.person())));
    }

    private static Nominee.By by(NominatorKind kind) {
        return switch (kind) {
            case PARTY -> Nominee.By.PARTY;
            case ASSOCIATION -> Nominee.By.ASSOCIATION;
            case SELF -> Nominee.By.SELF;
            case HIGHER_AKIM -> Nominee.By.HIGHER_AKIM;
        };
    }

    private Race race(Contest contest) {
        if (contest.body() != Body.AKIM) {
            return Race.DISTRICT;
        }
        String place = contest.constituency();
        return place != null && constituencies.get(place).lowerUnit()
                ? Race.AKIM_OF_LOWER_UNIT
                : Race.AKIM_OF_DISTRICT_OR_CITY;
    }
}
