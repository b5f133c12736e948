package kz.mandat.registry.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AccreditationStepRepository
        implements PanacheRepositoryBase<AccreditationStepEntity, AccreditationStepEntity.Place> {

    List<AccreditationStepEntity> of(UUID accreditation) {
        return list("place.accreditation = ?1 order by place.number", accreditation);
    }
}
