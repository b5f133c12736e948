package kz.mandat.registry.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ObserverRepository implements PanacheRepositoryBase<ObserverEntity, String> {

    Optional<ObserverEntity> find(AccreditationEntity accreditation, String personHash) {
        return find("accreditation = ?1 and personHash = ?2", accreditation, personHash)
                .firstResultOptional();
    }

    List<ObserverEntity> page(UUID accreditation, String after, int limit) {
        return find("accreditation.id = ?1 and code > ?2 order by code", accreditation, after)
                .range(0, limit - 1)
                .list();
    }

    List<ObserverEntity> notWithdrawn(AccreditationEntity accreditation) {
        return list("accreditation = ?1 and withdrawnOn is null order by code", accreditation);
    }

    long active(AccreditationEntity accreditation) {
        return count("accreditation = ?1 and withdrawnOn is null", accreditation);
    }
}
