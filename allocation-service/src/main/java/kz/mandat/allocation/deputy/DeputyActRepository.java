package kz.mandat.allocation.deputy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class DeputyActRepository implements PanacheRepositoryBase<DeputyActEntity, Long> {

    /** What became of the present deputy. */
    List<DeputyActEntity> of(DeputyEntity deputy) {
        return list("contest = ?1 and actedAt >= ?2 order by id", deputy.contest, deputy.openedAt);
    }
}
