package kz.mandat.nominations.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rows of the papers. */
@ApplicationScoped
class PaperRepository implements PanacheRepositoryBase<PaperEntity, UUID> {

    List<PaperEntity> of(UUID nominee) {
        return list("nominee = ?1 order by person nulls first, kind, filedAt", nominee);
    }
}
