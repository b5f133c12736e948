package kz.mandat.allocation.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is elected and which lists stand, as far as this service has been told. */
@ApplicationScoped
public class Contests {

    private final ContestRepository contests;
    private final RegisteredListRepository lists;

    @Inject
    Contests(ContestRepository contests, RegisteredListRepository lists) {
        this.contests = contests;
        this.lists = lists;
    }

    public Optional<Contest> find(String id) {
        return contests.findByIdOptional(id).map(ContestEntity::toContest);
    }

    public List<Contest> find(Collection<String> ids) {
        return contests.list("id in ?1 order by id", ids).stream()
                .map(ContestEntity::toContest)
                .toList();
    }

    /** The registered lists of each contest that has any, in the order of their ids. */
    public Map<String, List<RegisteredList>> lists(Collection<String> contests) {
        return lists.ofContests(contests).stream()
                .map(RegisteredListEntity::toList)
                .collect(Collectors.groupingBy(RegisteredList::contest));
    }
}
