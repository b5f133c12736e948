package kz.mandat.nominations.election;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The fact that an election was called. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ElectionCalled(
        String election,
        String body,
        String regime,
        LocalDate votingDay,
        String kind,
        String territory,
        boolean retrospective,
        @Nullable Localized note) {

    static ElectionCalled of(Election election) {
        return new ElectionCalled(
                election.id(),
                election.body().id(),
                election.regimeId(),
                election.votingDay(),
                election.kind().word(),
                election.territory(),
                election.retrospective(),
                election.note());
    }
}
