package kz.mandat.nominations.election;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rows of the contests. */
@ApplicationScoped
class ContestRepository implements PanacheRepositoryBase<ContestEntity, String> {

    List<ContestEntity> ofElection(String election) {
        return list("election = ?1 order by kind desc, id", election);
    }

    List<ContestEntity> ofElections(List<String> elections) {
        return list("election in ?1 order by kind desc, id", elections);
    }
}
