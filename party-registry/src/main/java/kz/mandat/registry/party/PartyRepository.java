package kz.mandat.registry.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<PartyEntity, String> {

    boolean isCertificateGiven(String number) {
        return count("certificateNumber", number) > 0;
    }
}
