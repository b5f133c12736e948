package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.mandat.nominations.person.Person;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Finds a submitted list, and what it says, for those who examine it. */
@ApplicationScoped
@Transactional
public class ExaminedLists {

    private final PartyListRepository rows;

    @Inject
    ExaminedLists(PartyListRepository rows) {
        this.rows = rows;
    }

    /** The list's own id; a list that is not under examination is refused, a wrong place too. */
    public UUID submitted(String contest, String party, @Nullable Integer person) {
        PartyListEntity list =
                rows.locked(contest, party)
                        .orElseThrow(() -> ProblemException.notFound("list", party));
        if (list.state != ListState.SUBMITTED) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The list is %s; only a submitted list is examined."
                            .formatted(list.state.word()));
        }
        if (person != null && list.standingAt(person).isEmpty()) {
            throw ProblemException.notFound("person on the list", person.toString());
        }
        return list.id;
    }

    /** What the party submitted in one of the names of the person at a place. */
    public String field(UUID list, int number, String field) {
        Person person =
                rows.findById(list)
                        .standingAt(number)
                        .orElseThrow(() ->
                                ProblemException.notFound(
                                        "person on the list", String.valueOf(number)))
                        .person();
        return switch (field) {
            case "surname" -> person.surname();
            case "givenName" -> person.givenName();
            case "patronymic" -> person.patronymic() == null ? "" : person.patronymic();
            default -> throw new IllegalArgumentException(field);
        };
    }
}
