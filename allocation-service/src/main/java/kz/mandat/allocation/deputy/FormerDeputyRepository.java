package kz.mandat.allocation.deputy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.mandat.allocation.deputy.DeputyView.FormerView;

@ApplicationScoped
class FormerDeputyRepository implements PanacheRepositoryBase<FormerDeputyEntity, Long> {

    List<FormerView> of(String contest) {
        return list("contest = ?1 order by id", contest).stream()
                .map(row ->
                        new FormerView(
                                row.candidate,
                                row.resultVersion,
                                row.enteredAt,
                                row.leftAt,
                                row.document))
                .toList();
    }
}
