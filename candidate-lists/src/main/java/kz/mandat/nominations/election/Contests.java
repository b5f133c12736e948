package kz.mandat.nominations.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemException;

/** Opens the contests of an election and finds them again. */
@ApplicationScoped
@Transactional
public class Contests {

    private final ContestRepository rows;
    private final ElectionRepository elections;
    private final Outbox outbox;

    @Inject
    Contests(ContestRepository rows, ElectionRepository elections, Outbox outbox) {
        this.rows = rows;
        this.elections = elections;
        this.outbox = outbox;
    }

    public void open(List<Contest> contests) {
        List<Outbox.Keyed> facts = new ArrayList<>();
        for (Contest contest : contests) {
            rows.persist(new ContestEntity(contest));
            facts.add(new Outbox.Keyed(contest.id(), ContestOpened.of(contest)));
        }
        rows.flush();
        outbox.append(Topics.NOMINATIONS, facts);
    }

    public Contest get(String id) {
        ContestEntity row =
                rows.findByIdOptional(id)
                        .orElseThrow(() -> ProblemException.notFound("contest", id));
        return row.contest(elections.findById(row.election).election());
    }

    /** The list contests of a day of voting. */
    public List<String> withLists(LocalDate votingDay) {
        return rows.withLists(votingDay);
    }

    /** Whether the election is held instead of another vote, so that its contests are given. */
    public boolean repeatsAnother(String election) {
        return rows.ofElection(election).stream().anyMatch(row -> row.repeats != null);
    }

    /** Whether the same decision opened a contest instead of this one already. */
    boolean isOrdered(String contest, String decisionNumber) {
        return rows.isOrdered(contest, decisionNumber);
    }

    /** An id for a contest that is held instead of another: its id and how many times it is. */
    String nextRepeat(String contest) {
        String first = contest.replaceFirst("-r\\d+$", "");
        int next = 1;
        while (rows.findByIdOptional(first + "-r" + next).isPresent()) {
            next++;
        }
        return first + "-r" + next;
    }

    /** The contests of several elections, by election. */
    Map<String, List<ContestView>> views(List<String> elections) {
        return rows.ofElections(elections).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.election,
                                Collectors.mapping(ContestEntity::view, Collectors.toList())));
    }

    List<ContestView> views(String election) {
        return rows.ofElection(election).stream().map(ContestEntity::view).toList();
    }
}
