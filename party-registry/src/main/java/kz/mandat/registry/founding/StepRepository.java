package kz.mandat.registry.founding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StepRepository implements PanacheRepositoryBase<StepEntity, StepEntity.Place> {

    List<StepEntity> of(UUID application) {
        return list("place.application = ?1 order by place.number", application);
    }
}
