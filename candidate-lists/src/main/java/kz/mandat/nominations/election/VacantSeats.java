package kz.mandat.nominations.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/** The constituencies where a deputy is elected instead of one who left before the term's end. */
// Art. 85(1)3, 85(4), 101(3-1)
@ApplicationScoped
class VacantSeats {

    private final ContestRepository rows;
    private final ElectionRepository elections;

    @Inject
    VacantSeats(ContestRepository rows, ElectionRepository elections) {
        this.rows = rows;
        this.elections = elections;
    }

    /** One contest for each constituency of an earlier election of the same body. */
    List<Contest> contests(Election election, List<String> constituencies) {
        List<Contest> contests = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < constituencies.size(); i++) {
            String field = "constituencies[%d]".formatted(i);
            ContestEntity vacant = vacant(election, constituencies.get(i), field);
            String id = election.id() + vacant.id.substring(vacant.id.lastIndexOf("-d"));
            if (!ids.add(id)) {
                throw ProblemException.invalid(
                        FieldError.of(field, InputRule.DUPLICATE, constituencies.get(i)));
            }
            contests.add(
                    new Contest(
                            id, election, ContestKind.DISTRICT, 1, vacant.territory, vacant.id));
        }
        return contests;
    }

    private ContestEntity vacant(Election election, String id, String field) {
        return rows.findByIdOptional(id)
                .filter(row -> id.equals(row.constituency) && isOfBody(row, election))
                .orElseThrow(() ->
                        ProblemException.invalid(
                                FieldError.of(field, InputRule.UNKNOWN_REFERENCE, id)));
    }

    /** Of the same body and, for a local one, of the same place. */
    private boolean isOfBody(ContestEntity row, Election election) {
        ElectionEntity before = elections.findById(row.election);
        return before.body.equals(election.body().id())
                && before.territory.equals(election.territory());
    }
}
