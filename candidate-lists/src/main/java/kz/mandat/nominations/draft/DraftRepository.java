package kz.mandat.nominations.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The rows of the drafts. */
@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<DraftEntity, DraftEntity.Key> {

    Optional<DraftEntity> locked(String contest, String party) {
        return Optional.ofNullable(
                findById(new DraftEntity.Key(contest, party), LockModeType.PESSIMISTIC_WRITE));
    }
}
