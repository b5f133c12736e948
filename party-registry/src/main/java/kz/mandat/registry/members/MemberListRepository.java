package kz.mandat.registry.members;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MemberListRepository implements PanacheRepositoryBase<MemberListEntity, UUID> {

    /** The list that counts: the last one uploaded. */
    Optional<MemberListEntity> current(UUID application, ListKind kind) {
        return find("application = ?1 and kind = ?2 order by number desc", application, kind)
                .firstResultOptional();
    }
}
