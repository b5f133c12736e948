package kz.mandat.nominations.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.mandat.law.regime.CalendarStep;
import org.jspecify.annotations.Nullable;

/** The rows of the decisions on terms. */
@ApplicationScoped
class TermDecisionRepository implements PanacheRepositoryBase<TermDecisionEntity, UUID> {

    /** The decision that applies: the contest's latest or else the election's latest. */
    Optional<TermDecisionEntity> latest(
            String election, @Nullable String contest, CalendarStep step) {
        List<TermDecisionEntity> found =
                list(
                        "election = ?1 and step = ?2 and (contest is null or contest = ?3)"
                                + " order by contest nulls last, recordedAt desc",
                        election,
                        step,
                        contest == null ? "" : contest);
        return found.stream().findFirst();
    }

    /** How many lists or candidates were nominated in the contest and still stand. */
    long standing(String contest) {
        long lists =
                getEntityManager()
                        .createQuery(
                                "select count(l) from PartyListEntity l where l.contest = :contest"
                                        + " and l.state in (SUBMITTED, REGISTERED)",
                                Long.class)
                        .setParameter("contest", contest)
                        .getSingleResult();
        long candidates =
                getEntityManager()
                        .createQuery(
                                "select count(c) from CandidateEntity c where c.contest = :contest"
                                        + " and c.state in (NOMINATED, REGISTERED)",
                                Long.class)
                        .setParameter("contest", contest)
                        .getSingleResult();
        return lists + candidates;
    }
}
