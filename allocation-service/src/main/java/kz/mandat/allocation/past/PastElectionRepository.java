package kz.mandat.allocation.past;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PastElectionRepository implements PanacheRepositoryBase<PastElectionEntity, String> {

    List<PastElectionEntity> newestFirst() {
        return listAll(Sort.descending("votingDay").and("id"));
    }
}
