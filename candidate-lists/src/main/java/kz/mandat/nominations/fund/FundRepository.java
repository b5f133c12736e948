package kz.mandat.nominations.fund;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the funds and of their operations. */
@ApplicationScoped
class FundRepository implements PanacheRepositoryBase<FundEntity, UUID> {

    Optional<FundEntity> one(String contest, String holder) {
        return find("contest = ?1 and holder = ?2", contest, holder).firstResultOptional();
    }

    /** The fund, held until the end of the transaction: two statements wait for each other. */
    Optional<FundEntity> locked(String contest, String holder) {
        return find("contest = ?1 and holder = ?2", contest, holder)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<FundEntity> ofContest(String contest) {
        return list("contest = ?1 order by holder", contest);
    }

    List<FundOperationEntity> operations(UUID fund) {
        return getEntityManager()
                .createQuery(
                        "from FundOperationEntity where fund = :fund order by at, reference",
                        FundOperationEntity.class)
                .setParameter("fund", fund)
                .getResultList();
    }

    void add(FundOperationEntity operation) {
        getEntityManager().persist(operation);
    }
}
