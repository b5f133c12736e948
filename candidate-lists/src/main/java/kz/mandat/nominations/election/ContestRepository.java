package kz.mandat.nominations.election;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The rows of the contests. */
@ApplicationScoped
class ContestRepository implements PanacheRepositoryBase<ContestEntity, String> {

    List<ContestEntity> ofElection(String election) {
        return list("election = ?1 order by kind desc, id", election);
    }

    boolean isOrdered(String contest, String decisionNumber) {
        return count("repeats = ?1 and repeatDecision = ?2", contest, decisionNumber) > 0;
    }

    List<String> withLists(LocalDate votingDay) {
        return getEntityManager()
                .createQuery(
                        "select c.id from ContestEntity c, ElectionEntity e where e.id = c.election"
                                + " and e.votingDay = :day and c.kind = :kind order by c.id",
                        String.class)
                .setParameter("day", votingDay)
                .setParameter("kind", ContestKind.LIST)
                .getResultList();
    }

    List<ContestEntity> ofElections(List<String> elections) {
        return list("election in ?1 order by kind desc, id", elections);
    }
}
