package kz.mandat.nominations.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.mandat.nominations.person.Person;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Finds a nominated candidate, and what the nomination says, for those who examine it. */
@ApplicationScoped
@Transactional
public class ExaminedCandidates {

    private final CandidateRepository rows;

    @Inject
    ExaminedCandidates(CandidateRepository rows) {
        this.rows = rows;
    }

    /** A candidate's own id and the party that nominated, if one did. */
    public record Found(UUID id, @Nullable String party) {}

    /** One who is not under examination is refused. */
    public Found nominated(String contest, String code) {
        CandidateEntity candidate =
                rows.locked(contest, code)
                        .orElseThrow(() -> ProblemException.notFound("candidate", code));
        if (candidate.state != CandidateState.NOMINATED) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The candidate is %s; only a nominated one is examined."
                            .formatted(candidate.state.word()));
        }
        return new Found(candidate.id, candidate.party);
    }

    /** What was submitted in one of the names. */
    public String field(String contest, String code, String field) {
        Person person = rows.one(contest, code).orElseThrow().person();
        return switch (field) {
            case "surname" -> person.surname();
            case "givenName" -> person.givenName();
            case "patronymic" -> person.patronymic() == null ? "" : person.patronymic();
            default -> throw new IllegalArgumentException(field);
        };
    }
}
