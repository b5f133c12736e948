package kz.mandat.allocation.contest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ContestRepository implements PanacheRepositoryBase<ContestEntity, String> {

    ContestEntity findOrCreate(String id) {
        ContestEntity known = findById(id);
        if (known != null) {
            return known;
        }
        ContestEntity created = new ContestEntity();
        created.id = id;
        return created;
    }
}
