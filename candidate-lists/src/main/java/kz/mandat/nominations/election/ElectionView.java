package kz.mandat.nominations.election;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** An election with its contests; {@code retrospective} says that it was recorded afterwards. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ElectionView(
        String id,
        String body,
        String regime,
        LocalDate votingDay,
        String territory,
        @Nullable Integer seats,
        ElectionKind kind,
        boolean retrospective,
        @Nullable Localized note,
        List<ContestView> contests) {

    static ElectionView of(Election election, List<ContestView> contests) {
        return new ElectionView(
                election.id(),
                election.body().id(),
                election.regimeId(),
                election.votingDay(),
                election.territory(),
                election.seats(),
                election.kind(),
                election.retrospective(),
                election.note(),
                contests);
    }
}
