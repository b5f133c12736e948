package kz.mandat.nominations.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rows of the decisions. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<DecisionEntity, UUID> {

    List<DecisionEntity> of(UUID subject) {
        return list("subject = ?1 order by recordedAt, id", subject);
    }
}
