package kz.mandat.allocation.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AnnulmentRepository
        implements PanacheRepositoryBase<AnnulmentEntity, ResultVersionEntity.Key> {}
