package kz.mandat.allocation.contest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class RegisteredListRepository
        implements PanacheRepositoryBase<RegisteredListEntity, RegisteredListEntity.Key> {

    RegisteredListEntity findOrCreate(String contest, String list) {
        RegisteredListEntity known = findById(new RegisteredListEntity.Key(contest, list));
        if (known != null) {
            return known;
        }
        RegisteredListEntity created = new RegisteredListEntity();
        created.contest = contest;
        created.list = list;
        return created;
    }

    List<RegisteredListEntity> ofContests(Collection<String> contests) {
        return list("contest in ?1 order by contest, list", contests);
    }
}
