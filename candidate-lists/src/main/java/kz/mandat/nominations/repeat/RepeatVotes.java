package kz.mandat.nominations.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.nominations.candidate.RepeatCandidates;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.election.ElectionKind;
import kz.mandat.nominations.election.Elections;
import kz.mandat.nominations.election.Following;
import kz.mandat.nominations.election.Repeat;
import kz.mandat.nominations.election.RepeatKind;
import kz.mandat.nominations.list.RepeatLists;
import org.jspecify.annotations.Nullable;

/** Opens the contests that a commission ordered after another one. */
@ApplicationScoped
@Transactional
public class RepeatVotes {

    private final Elections elections;
    private final Contests contests;
    private final RepeatLists lists;
    private final RepeatCandidates candidates;

    @Inject
    RepeatVotes(
            Elections elections,
            Contests contests,
            RepeatLists lists,
            RepeatCandidates candidates) {
        this.elections = elections;
        this.contests = contests;
        this.lists = lists;
        this.candidates = candidates;
    }

    /**
     * What is ordered instead of which contest, under which id where one was given, in which
     * territories where not in all and, for repeat voting, who stands: null for all.
     */
    record Order(
            String contest,
            @Nullable String opens,
            RepeatKind kind,
            List<String> territories,
            @Nullable List<String> standing,
            LocalDate votingDay,
            String decisionNumber,
            String by) {}

    /** Repeat voting takes over who stood; repeat elections begin with a new nomination. */
    // Art. 95(2)-(3), 96(3), 109-1, 113-9(3)
    void open(Order order) {
        Contest origin = contests.get(order.contest());
        Repeat repeat =
                new Repeat(origin.id(), order.kind(), order.decisionNumber(), order.territories());
        elections
                .follow(
                        new Following(
                                origin,
                                order.opens(),
                                ElectionKind.REPEAT,
                                order.votingDay(),
                                repeat,
                                order.decisionNumber(),
                                order.by()))
                .filter(Contest::isRepeatVoting)
                .ifPresent(contest -> standAgain(origin, contest, order));
    }

    /** An election in the constituency of a deputy who left, with a nomination of its own. */
    // Art. 85(1)3, 85(4), 101(3-1)
    void openByElection(
            String contest, String opens, LocalDate votingDay, String decisionNumber, String by) {
        elections.follow(
                new Following(
                        contests.get(contest),
                        opens,
                        ElectionKind.INSTEAD_OF_DEPARTED,
                        votingDay,
                        null,
                        decisionNumber,
                        by));
    }

    private void standAgain(Contest origin, Contest contest, Order order) {
        if (origin.kind() == ContestKind.LIST) {
            lists.standAgain(origin.id(), contest, order.standing(), order.by());
        } else {
            candidates.standAgain(origin.id(), contest, order.standing(), order.by());
        }
    }
}
