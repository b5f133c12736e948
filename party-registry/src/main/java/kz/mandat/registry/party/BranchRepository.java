package kz.mandat.registry.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class BranchRepository implements PanacheRepositoryBase<BranchEntity, BranchEntity.Place> {

    List<BranchEntity> of(String party) {
        return list("place.party", party);
    }
}
