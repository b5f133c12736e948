package kz.mandat.nominations.constituency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rows of the constituencies. */
@ApplicationScoped
class ConstituencyRepository implements PanacheRepositoryBase<ConstituencyEntity, String> {

    List<ConstituencyEntity> ofElection(String election) {
        return list("election = ?1 order by number", election);
    }
}
