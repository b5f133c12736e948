package kz.mandat.nominations.examination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the defects and corrections of lists and candidates. */
@ApplicationScoped
class ExaminationRepository implements PanacheRepositoryBase<DefectEntity, UUID> {

    List<DefectEntity> defects(UUID list) {
        return list("list = ?1 order by notedAt, id", list);
    }

    List<DefectEntity> defectsOfCandidate(UUID candidate) {
        return list("candidate = ?1 order by notedAt, id", candidate);
    }

    Optional<DefectEntity> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<CorrectionEntity> corrections(UUID list) {
        return getEntityManager()
                .createQuery(
                        "from CorrectionEntity where list = :list order by correctedAt, id",
                        CorrectionEntity.class)
                .setParameter("list", list)
                .getResultList();
    }

    List<CorrectionEntity> correctionsOfCandidate(UUID candidate) {
        return getEntityManager()
                .createQuery(
                        "from CorrectionEntity where candidate = :candidate order by correctedAt,"
                                + " id",
                        CorrectionEntity.class)
                .setParameter("candidate", candidate)
                .getResultList();
    }

    void add(CorrectionEntity correction) {
        getEntityManager().persist(correction);
    }
}
