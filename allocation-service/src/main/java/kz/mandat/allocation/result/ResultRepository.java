package kz.mandat.allocation.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class ResultRepository implements PanacheRepositoryBase<ResultEntity, String> {

    Map<String, ResultEntity> ofContests(Collection<String> contests) {
        return list("contest in ?1", contests).stream()
                .collect(Collectors.toMap(result -> result.contest, Function.identity()));
    }

    List<ResultEntity> after(String contest, int limit) {
        return find("contest > ?1 order by contest", contest).page(0, limit).list();
    }

    List<ResultEntity> after(String contest, String election, int limit) {
        return find("contest > ?1 and election = ?2 order by contest", contest, election)
                .page(0, limit)
                .list();
    }
}
