package kz.mandat.allocation.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class MandateActRepository implements PanacheRepositoryBase<MandateActEntity, Long> {

    List<Holders.Act> ofList(String contest, String list) {
        return rowsOf(contest, list).stream().map(MandateActEntity::toAct).toList();
    }

    List<MandateActEntity> rowsOf(String contest, String list) {
        return list("contest = ?1 and list = ?2 order by id", contest, list);
    }
}
