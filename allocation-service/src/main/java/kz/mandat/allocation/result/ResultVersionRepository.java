package kz.mandat.allocation.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class ResultVersionRepository
        implements PanacheRepositoryBase<ResultVersionEntity, ResultVersionEntity.Key> {

    /** The newest version of each contest that has any. */
    Map<String, ResultVersionEntity> newest(Collection<String> contests) {
        return list(
                        "from ResultVersionEntity n where n.contest in ?1 and n.version ="
                                + " (select max(v.version) from ResultVersionEntity v"
                                + " where v.contest = n.contest)",
                        contests)
                .stream()
                .collect(Collectors.toMap(row -> row.contest, Function.identity()));
    }

    /** The versions below one, newest first. */
    List<ResultVersionEntity> below(String contest, int version, int limit) {
        return find("contest = ?1 and version < ?2 order by version desc", contest, version)
                .page(0, limit)
                .list();
    }
}
