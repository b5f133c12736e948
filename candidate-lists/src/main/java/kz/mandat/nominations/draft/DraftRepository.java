package kz.mandat.nominations.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The rows of the drafts. */
@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<DraftEntity, DraftEntity.Key> {

    /** The persons of an earlier version, as JSON. */
    Optional<String> persons(String contest, String party, int version) {
        List<?> found =
                getEntityManager()
                        .createNativeQuery(
                                "select persons::text from list_draft_version where contest = ?1"
                                        + " and party = ?2 and version = ?3",
                                String.class)
                        .setParameter(1, contest)
                        .setParameter(2, party)
                        .setParameter(3, version)
                        .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    Optional<DraftEntity> locked(String contest, String party) {
        return Optional.ofNullable(
                findById(new DraftEntity.Key(contest, party), LockModeType.PESSIMISTIC_WRITE));
    }
}
