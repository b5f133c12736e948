package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import kz.mandat.nominations.certified.CertifiedResults;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.party.Parties;
import kz.mandat.nominations.person.Person;

/**
 * The lists of a contest in figures before and after: as submitted, as registered, as elected. What
 * was not yet decided upon is not for the public, and not counted.
 */
@ApplicationScoped
@Transactional
public class ListStages {

    private final PartyListRepository rows;
    private final Contests contests;
    private final Parties parties;
    private final ListRulings rulings;
    private final CertifiedResults results;

    @Inject
    ListStages(
            PartyListRepository rows,
            Contests contests,
            Parties parties,
            ListRulings rulings,
            CertifiedResults results) {
        this.rows = rows;
        this.contests = contests;
        this.parties = parties;
        this.rulings = rulings;
        this.results = results;
    }

    public List<PartyFigures> of(String contestId, Stage stage) {
        Contest contest = contests.get(contestId);
        return rows.known(contestId, stage == Stage.SUBMITTED).stream()
                .map(list ->
                        new PartyFigures(
                                list.party,
                                parties.find(list.party).orElseThrow().name(),
                                rulings.check(contest, people(list, stage)).figures()))
                .toList();
    }

    private List<Person> people(PartyListEntity list, Stage stage) {
        return switch (stage) {
            case SUBMITTED -> list.persons.stream().map(ListPersonEntity::person).toList();
            case REGISTERED -> list.people();
            case ELECTED -> {
                Set<Integer> places = results.elected(list.contest, list.party);
                yield list.persons.stream()
                        .filter(one -> places.contains(one.number))
                        .map(ListPersonEntity::person)
                        .toList();
            }
        };
    }
}
