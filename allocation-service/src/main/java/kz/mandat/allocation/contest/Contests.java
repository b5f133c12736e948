package kz.mandat.allocation.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is elected and which lists stand, as far as this service has been told. */
@ApplicationScoped
public class Contests {

    private final ContestRepository contests;
    private final RegisteredListRepository lists;
    private final CandidateRepository candidates;

    @Inject
    Contests(
            ContestRepository contests,
            RegisteredListRepository lists,
            CandidateRepository candidates) {
        this.contests = contests;
        this.lists = lists;
        this.candidates = candidates;
    }

    public Optional<Contest> find(String id) {
        return contests.findByIdOptional(id).map(ContestEntity::toContest);
    }

    public List<Contest> find(Collection<String> ids) {
        return contests.list("id in ?1 order by id", ids).stream()
                .map(ContestEntity::toContest)
                .toList();
    }

    /** How many persons stand on a registered list, where candidate-lists has told it. */
    public Optional<Integer> standingPersons(String contest, String list) {
        return lists.findByIdOptional(new RegisteredListEntity.Key(contest, list))
                .map(row -> row.persons);
    }

    /**
     * Who is registered in each contest: its lists, or its candidates, in the order of their ids.
     */
    public Map<String, List<Contestant>> contestants(Collection<String> contests) {
        return Stream.concat(
                        lists.ofContests(contests).stream().map(RegisteredListEntity::toContestant),
                        candidates.ofContests(contests).stream().map(CandidateEntity::toContestant))
                .collect(Collectors.groupingBy(Contestant::contest));
    }
}
