package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kz.mandat.law.regime.Race;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.nominee.Nominee;
import kz.mandat.nominations.nominee.NomineeSource;

/** The lists as nominees. */
@ApplicationScoped
@Transactional
public class ListNominees implements NomineeSource {

    private final PartyListRepository rows;

    @Inject
    ListNominees(PartyListRepository rows) {
        this.rows = rows;
    }

    @Override
    public ContestKind kind() {
        return ContestKind.LIST;
    }

    @Override
    public Optional<Nominee> find(Contest contest, String holder) {
        return rows.latest(contest.id(), holder).map(list -> of(contest, list));
    }

    static Nominee of(Contest contest, PartyListEntity list) {
        return new Nominee(
                list.id,
                contest,
                list.party,
                Nominee.By.LIST,
                list.party,
                Race.LIST,
                list.state == ListState.SUBMITTED,
                list.state == ListState.REGISTERED,
                list.standing().stream()
                        .map(one -> new Nominee.Place(one.number, one.person()))
                        .toList());
    }
}
