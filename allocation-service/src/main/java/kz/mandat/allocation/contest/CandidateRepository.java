package kz.mandat.allocation.contest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class CandidateRepository implements PanacheRepositoryBase<CandidateEntity, CandidateEntity.Key> {

    CandidateEntity findOrCreate(String contest, String candidate) {
        CandidateEntity known = findById(new CandidateEntity.Key(contest, candidate));
        if (known != null) {
            return known;
        }
        CandidateEntity created = new CandidateEntity();
        created.contest = contest;
        created.candidate = candidate;
        return created;
    }

    List<CandidateEntity> ofContests(Collection<String> contests) {
        return list("contest in ?1 order by contest, candidate", contests);
    }
}
