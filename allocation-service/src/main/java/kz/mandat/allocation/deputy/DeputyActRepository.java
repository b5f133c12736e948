package kz.mandat.allocation.deputy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class DeputyActRepository implements PanacheRepositoryBase<DeputyActEntity, Long> {

    List<DeputyActEntity> of(String contest) {
        return list("contest = ?1 order by id", contest);
    }
}
