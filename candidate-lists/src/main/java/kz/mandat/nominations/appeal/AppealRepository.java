package kz.mandat.nominations.appeal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the appeals. */
@ApplicationScoped
class AppealRepository implements PanacheRepositoryBase<AppealEntity, UUID> {

    Optional<AppealEntity> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<AppealEntity> ofContest(String contest) {
        return list("contest = ?1 order by lodgedAt, id", contest);
    }

    boolean isPending(UUID decision) {
        return count("decision = ?1 and outcome is null", decision) > 0;
    }
}
