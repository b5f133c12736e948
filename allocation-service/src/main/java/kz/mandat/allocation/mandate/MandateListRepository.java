package kz.mandat.allocation.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class MandateListRepository
        implements PanacheRepositoryBase<MandateListEntity, MandateListEntity.Key> {

    /** The list's row, held until the end of the transaction: one order or act at a time. */
    Optional<MandateListEntity> hold(String contest, String list) {
        return findByIdOptional(
                new MandateListEntity.Key(contest, list), LockModeType.PESSIMISTIC_WRITE);
    }

    List<MandateListEntity> ofContest(String contest) {
        return list("contest = ?1 order by list", contest);
    }
}
