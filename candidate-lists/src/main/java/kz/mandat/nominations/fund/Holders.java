package kz.mandat.nominations.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.nominations.candidate.Candidates;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.list.PartyLists;

/** Who may hold a fund: a registered list or a registered candidate of a constituency. */
@ApplicationScoped
class Holders {

    private final PartyLists lists;
    private final Candidates candidates;

    @Inject
    Holders(PartyLists lists, Candidates candidates) {
        this.lists = lists;
        this.candidates = candidates;
    }

    boolean stands(Contest contest, String holder) {
        return contest.kind() == ContestKind.LIST
                ? lists.registered(contest.id()).stream()
                        .anyMatch(list -> list.party().equals(holder))
                : candidates.registered(contest.id()).stream()
                        .anyMatch(candidate -> candidate.id().equals(holder));
    }
}
