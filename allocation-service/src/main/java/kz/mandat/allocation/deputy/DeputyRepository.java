package kz.mandat.allocation.deputy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class DeputyRepository implements PanacheRepositoryBase<DeputyEntity, String> {

    /** The deputy's row, held until the end of the transaction: one act at a time. */
    Optional<DeputyEntity> hold(String contest) {
        return findByIdOptional(contest, LockModeType.PESSIMISTIC_WRITE);
    }
}
