package kz.mandat.allocation.recall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RecallStepRepository
        implements PanacheRepositoryBase<RecallStepEntity, RecallStepEntity.Key> {

    List<RecallStepEntity> ofContest(String contest) {
        return list("contest = ?1 order by number, actedAt", contest);
    }
}
