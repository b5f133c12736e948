package kz.mandat.allocation.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class CertificationRepository
        implements PanacheRepositoryBase<CertificationEntity, ResultVersionEntity.Key> {

    Set<Integer> versionsOf(String contest) {
        return list("contest", contest).stream()
                .map(certification -> certification.version)
                .collect(Collectors.toSet());
    }
}
