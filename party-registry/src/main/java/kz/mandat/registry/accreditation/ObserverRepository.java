package kz.mandat.registry.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ObserverRepository implements PanacheRepositoryBase<ObserverEntity, String> {

    boolean isAccredited(AccreditationEntity accreditation, String personHash) {
        return count("accreditation = ?1 and personHash = ?2", accreditation, personHash) > 0;
    }

    List<ObserverEntity> notWithdrawn(AccreditationEntity accreditation) {
        return list("accreditation = ?1 and withdrawnOn is null order by code", accreditation);
    }

    long active(AccreditationEntity accreditation) {
        return count("accreditation = ?1 and withdrawnOn is null", accreditation);
    }
}
