package kz.mandat.nominations.fund;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Every operation of the fund and of the one that it goes on with. */
    List<FundOperationEntity> operations(FundEntity fund) {
        List<UUID> funds = new ArrayList<>();
        for (FundEntity one = fund; one != null; one = before(one)) {
            funds.add(one.id);
        }
        return getEntityManager()
                .createQuery(
                        "from FundOperationEntity where fund in :funds order by at, reference",
                        FundOperationEntity.class)
                .setParameter("funds", funds)
                .getResultList();
    }

    private @Nullable FundEntity before(FundEntity fund) {
        return fund.continues == null ? null : findById(fund.continues);
    }

    List<BankReportEntity> reports(UUID fund) {
        return getEntityManager()
                .createQuery(
                        "from BankReportEntity where fund = :fund order by firstDay",
                        BankReportEntity.class)
                .setParameter("fund", fund)
                .getResultList();
    }

    void add(BankReportEntity report) {
        getEntityManager().persist(report);
    }

    Optional<BankRequestEntity> request(UUID id) {
        return Optional.ofNullable(getEntityManager().find(BankRequestEntity.class, id));
    }

    List<BankRequestEntity> requests(UUID fund) {
        return getEntityManager()
                .createQuery(
                        "from BankRequestEntity where fund = :fund order by askedAt, id",
                        BankRequestEntity.class)
                .setParameter("fund", fund)
                .getResultList();
    }

    Optional<BankAnswerEntity> answer(UUID request) {
        return Optional.ofNullable(getEntityManager().find(BankAnswerEntity.class, request));
    }

    Optional<FundLeftoverEntity> leftover(UUID fund) {
        return Optional.ofNullable(getEntityManager().find(FundLeftoverEntity.class, fund));
    }

    void add(BankRequestEntity request) {
        getEntityManager().persist(request);
    }

    void add(BankAnswerEntity answer) {
        getEntityManager().persist(answer);
    }

    void add(FundLeftoverEntity leftover) {
        getEntityManager().persist(leftover);
    }

    Optional<FundPublicationEntity> publication(String contest) {
        return Optional.ofNullable(getEntityManager().find(FundPublicationEntity.class, contest));
    }

    void add(FundPublicationEntity publication) {
        getEntityManager().persist(publication);
    }

    void add(FundOperationEntity operation) {
        getEntityManager().persist(operation);
    }
}
