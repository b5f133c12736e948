package kz.mandat.allocation.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class MandateOrderRepository
        implements PanacheRepositoryBase<MandateOrderEntity, MandateOrderEntity.Key> {

    Optional<MandateOrderEntity> newest(String contest, String list) {
        return find("contest = ?1 and list = ?2 order by version desc", contest, list)
                .firstResultOptional();
    }
}
