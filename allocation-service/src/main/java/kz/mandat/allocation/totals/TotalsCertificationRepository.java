package kz.mandat.allocation.totals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TotalsCertificationRepository
        implements PanacheRepositoryBase<
                TotalsCertificationEntity, TotalsCertificationEntity.Key> {}
