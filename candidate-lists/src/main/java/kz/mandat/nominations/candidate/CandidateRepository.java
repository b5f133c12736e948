package kz.mandat.nominations.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of the candidates. */
@ApplicationScoped
class CandidateRepository implements PanacheRepositoryBase<CandidateEntity, UUID> {

    static final Set<CandidateState> STANDING =
            Set.of(CandidateState.NOMINATED, CandidateState.REGISTERED);

    /** The candidate, held until the end of the transaction: two decisions wait for each other. */
    Optional<CandidateEntity> locked(String contest, String code) {
        return find("contest = ?1 and code = ?2", contest, code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<CandidateEntity> lockedById(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The documents with defects that are not cured. */
    List<String> openDefects(UUID candidate) {
        return getEntityManager()
                .createQuery(
                        "select d.document from DefectEntity d where d.candidate = :candidate"
                                + " and not d.cured order by d.document",
                        String.class)
                .setParameter("candidate", candidate)
                .getResultList();
    }

    Optional<CandidateEntity> one(String contest, String code) {
        return find("contest = ?1 and code = ?2", contest, code).firstResultOptional();
    }

    List<CandidateEntity> inState(String contest, Set<CandidateState> states) {
        return list("contest = ?1 and state in ?2 order by code", contest, states);
    }

    /** The next code of the contest; the contest's row is held, so that no code is given twice. */
    String nextCode(String contest) {
        getEntityManager()
                .createNativeQuery("select id from contest where id = ?1 for update")
                .setParameter(1, contest)
                .getSingleResult();
        return code(count("contest", contest) + 1);
    }

    static String code(long number) {
        return "c%02d".formatted(number);
    }

    /** Whether anybody was nominated in any contest of the election. */
    boolean anyIn(String election) {
        return count(
                        "contest in (select c.id from ContestEntity c where c.election = ?1)",
                        election)
                > 0;
    }

    long standingOf(String contest, NominatorKind kind) {
        return count("contest = ?1 and nominator = ?2 and state in ?3", contest, kind, STANDING);
    }

    List<CandidateEntity> standing(String contest) {
        return inState(contest, STANDING);
    }
}
