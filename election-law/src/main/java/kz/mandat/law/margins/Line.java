package kz.mandat.law.margins;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.ListVotes;

/**
 * One way to change an election: votes taken from one contestant, and given to one other or not
 * cast.
 */
record Line(ListElection election, int from, int to) {

    /** In place of a receiver: the votes are not cast. */
    static final int NOT_CAST = -1;

    /** How a contestant's votes change with each vote taken. */
    int slope(int contestant) {
        if (contestant == from) {
            return -1;
        }
        return contestant == to ? 1 : 0;
    }

    /** How the percentage base changes with each vote taken. */
    int baseSlope() {
        return to == NOT_CAST ? -1 : 0;
    }

    long available() {
        return votes(from);
    }

    /** The election with so many votes taken. */
    ListElection at(long taken) {
        if (taken == 0) {
            return election;
        }
        List<ListVotes> lists = new ArrayList<>(election.lists());
        long againstAll = election.againstAll();
        for (int contestant : new int[] {from, to}) {
            long votes = taken * slope(contestant);
            if (contestant == lists.size()) {
                againstAll += votes;
            } else if (contestant != NOT_CAST) {
                ListVotes list = lists.get(contestant);
                lists.set(
                        contestant,
                        new ListVotes(list.id(), list.votes() + votes, list.registeredAt()));
            }
        }
        return new ListElection(election.regime(), election.seats(), againstAll, lists);
    }

    /** The votes of a list, or of "against all", which comes behind the lists. */
    private long votes(int contestant) {
        return contestant == election.lists().size()
                ? election.againstAll()
                : election.lists().get(contestant).votes();
    }
}
