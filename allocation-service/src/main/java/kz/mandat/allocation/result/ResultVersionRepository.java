package kz.mandat.allocation.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ResultVersionRepository
        implements PanacheRepositoryBase<ResultVersionEntity, ResultVersionEntity.Key> {

    /** The versions below one, newest first. */
    List<ResultVersionEntity> below(String contest, int version, int limit) {
        return find("contest = ?1 and version < ?2 order by version desc", contest, version)
                .page(0, limit)
                .list();
    }
}
