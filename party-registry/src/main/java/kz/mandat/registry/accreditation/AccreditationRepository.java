package kz.mandat.registry.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccreditationRepository implements PanacheRepositoryBase<AccreditationEntity, UUID> {

    List<AccreditationEntity> page(
            @Nullable AccreditationKind kind,
            @Nullable String country,
            @Nullable UUID after,
            int limit) {
        return find(
                        "(?1 is null or kind = ?1) and (?2 is null or country = ?2) and (?3 is null"
                                + " or id > ?3) order by id",
                        kind,
                        country,
                        after)
                .range(0, limit - 1)
                .list();
    }
}
