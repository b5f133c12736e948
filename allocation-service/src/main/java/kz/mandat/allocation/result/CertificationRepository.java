package kz.mandat.allocation.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class CertificationRepository
        implements PanacheRepositoryBase<CertificationEntity, ResultVersionEntity.Key> {

    /** The newest certification of each contest that has any. */
    Map<String, CertificationEntity> newest(Collection<String> contests) {
        return list("contest in ?1 order by version", contests).stream()
                .collect(
                        Collectors.toMap(
                                row -> row.contest, Function.identity(), (one, later) -> later));
    }

    Set<Integer> versionsOf(String contest) {
        return list("contest", contest).stream()
                .map(certification -> certification.version)
                .collect(Collectors.toSet());
    }
}
