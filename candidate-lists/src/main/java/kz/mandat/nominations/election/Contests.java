package kz.mandat.nominations.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
