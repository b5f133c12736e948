package kz.mandat.allocation.following;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.mandat.allocation.stored.StoredJson;
import org.jspecify.annotations.Nullable;

/** Keeps which contest follows from which. */
@ApplicationScoped
public class FollowingContests {

    private static final TypeReference<List<String>> IDS = new TypeReference<>() {};

    private final FollowingContestRepository rows;
    private final StoredJson json;

    @Inject
    FollowingContests(FollowingContestRepository rows, StoredJson json) {
        this.rows = rows;
        this.json = json;
    }

    /** What an order says of the contest that follows. */
    public record Order(
            FollowingKind kind,
            String cause,
            int version,
            List<String> territories,
            @Nullable LocalDate votingDay,
            String decisionNumber) {}

    /** Keeps the order under the next free identifier of its kind; the contest is locked. */
    public FollowingContest order(String contest, Order order, Instant now) {
        long before =
                after(contest).stream()
                        .filter(one -> one.kind().replaces() == order.kind().replaces())
                        .filter(one -> one.kind().replaces() || one.kind() == order.kind())
                        .count();
        FollowingContestEntity row = new FollowingContestEntity();
        row.opens = order.kind().opens(contest, (int) before + 1);
        row.contest = contest;
        row.kind = order.kind().word();
        row.cause = order.cause();
        row.version = order.version();
        row.territories = json.write(order.territories());
        row.votingDay = order.votingDay();
        row.decisionNumber = order.decisionNumber();
        row.orderedAt = now;
        rows.persist(row);
        return read(row);
    }

    /** The contests that follow from one, in the order of their orders. */
    public List<FollowingContest> after(String contest) {
        return after(List.of(contest));
    }

    public List<FollowingContest> after(Collection<String> contests) {
        return rows.after(contests).stream().map(this::read).toList();
    }

    /** The contests whose votes join others, by the contest that they join. */
    public Map<String, List<FollowingContest>> joining(Collection<String> contests) {
        return rows.after(contests).stream()
                .map(this::read)
                .filter(FollowingContest::joins)
                .collect(Collectors.groupingBy(FollowingContest::contest));
    }

    /** How each of the contests came about, for those that follow from another. */
    public Map<String, FollowingContest> origins(Collection<String> contests) {
        return rows.list("opens in ?1", contests).stream()
                .map(this::read)
                .collect(Collectors.toMap(FollowingContest::opens, Function.identity()));
    }

    public Optional<FollowingContest> origin(String contest) {
        return rows.findByIdOptional(contest).map(this::read);
    }

    private FollowingContest read(FollowingContestEntity row) {
        return new FollowingContest(
                row.opens,
                row.contest,
                FollowingKind.of(row.kind),
                row.cause,
                row.version,
                json.read(row.territories, IDS),
                row.votingDay,
                row.decisionNumber,
                row.orderedAt);
    }
}
