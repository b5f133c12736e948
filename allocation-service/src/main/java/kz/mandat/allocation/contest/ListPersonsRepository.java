package kz.mandat.allocation.contest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ListPersonsRepository
        implements PanacheRepositoryBase<ListPersonsEntity, RegisteredListEntity.Key> {}
