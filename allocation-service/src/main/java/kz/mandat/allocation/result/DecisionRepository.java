package kz.mandat.allocation.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DecisionRepository
        implements PanacheRepositoryBase<DecisionEntity, ResultVersionEntity.Key> {}
