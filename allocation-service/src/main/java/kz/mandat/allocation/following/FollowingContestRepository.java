package kz.mandat.allocation.following;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class FollowingContestRepository implements PanacheRepositoryBase<FollowingContestEntity, String> {

    List<FollowingContestEntity> after(Collection<String> contests) {
        return list("contest in ?1 order by orderedAt, opens", contests);
    }
}
