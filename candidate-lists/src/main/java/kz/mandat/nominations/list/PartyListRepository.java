package kz.mandat.nominations.list;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of the lists. */
@ApplicationScoped
class PartyListRepository implements PanacheRepositoryBase<PartyListEntity, UUID> {

    /** The states in which a list still stands, or may come to stand, on the ballot. */
    private static final Set<ListState> STANDING =
            EnumSet.of(ListState.SUBMITTED, ListState.REGISTERED);

    Optional<PartyListEntity> standing(String contest, String party) {
        return find("contest = ?1 and party = ?2 and state in ?3", contest, party, STANDING)
                .firstResultOptional();
    }

    /** The party's list that stands or, where none does, the one decided upon last. */
    Optional<PartyListEntity> latest(String contest, String party) {
        return standing(contest, party)
                .or(() ->
                        find("contest = ?1 and party = ?2 order by recordedAt desc", contest, party)
                                .firstResultOptional());
    }

    List<PartyListEntity> registered(String contest) {
        return list(
                "select l from PartyListEntity l left join fetch l.persons where l.contest = ?1"
                        + " and l.state = ?2 order by l.registeredAt, l.party",
                contest,
                ListState.REGISTERED);
    }

    /** The registered lists and, where wanted, those whose registration was cancelled since. */
    List<PartyListEntity> known(String contest, boolean alsoCancelled) {
        return list(
                "select distinct l from PartyListEntity l left join fetch l.persons"
                        + " where l.contest = ?1 and l.state in ?2 order by l.registeredAt, l.party",
                contest,
                alsoCancelled
                        ? Set.of(ListState.REGISTERED, ListState.CANCELLED)
                        : Set.of(ListState.REGISTERED));
    }

    /** Lists of all contests, by their own ids, above one. */
    List<PartyListEntity> page(SubmittedLists.Wanted wanted, @Nullable UUID after, int limit) {
        return find(
                        "(?1 is null or id > ?1) and (?2 is null or state = ?2)"
                                + " and (?3 = '' or contest = ?3) and (?4 = '' or contest in"
                                + " (select c.id from ContestEntity c where c.election = ?4))"
                                + " order by id",
                        after,
                        wanted.state(),
                        wanted.contest(),
                        wanted.election())
                .range(0, limit - 1)
                .list();
    }

    /** What is open of each of these lists that has defects. */
    Map<UUID, OpenDefects> openDefects(List<UUID> lists) {
        return getEntityManager()
                .createQuery(
                        "select d.list, count(d), min(d.cureBy) from DefectEntity d"
                                + " where d.list in :lists and not d.cured group by d.list",
                        Object[].class)
                .setParameter("lists", lists)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (UUID) row[0],
                                row -> new OpenDefects((Long) row[1], (Instant) row[2])));
    }

    /** A list by its own id, held until the end of the transaction. */
    Optional<PartyListEntity> lockedById(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The documents with defects that are not cured. */
    List<String> openDefects(UUID list) {
        return getEntityManager()
                .createQuery(
                        "select d.document from DefectEntity d where d.list = :list"
                                + " and not d.cured order by d.document",
                        String.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** The party's list, held until the end of the transaction: decisions wait for each other. */
    Optional<PartyListEntity> locked(String contest, String party) {
        return latest(contest, party)
                .map(list -> {
                    getEntityManager().refresh(list, LockModeType.PESSIMISTIC_WRITE);
                    return list;
                });
    }
}
