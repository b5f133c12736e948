package kz.mandat.tally.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * How far the protocols of a contest have come in a territory and in those directly below it; the
 * forecast supposes that acceptance goes on as in the last half hour, and is absent where none was
 * accepted in it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(
        String contest,
        Count whole,
        List<Count> below,
        long acceptedInLastHalfHour,
        @Nullable OffsetDateTime finishedBy) {

    /**
     * The protocols of one territory by where they stand; drafted are those of the missing that
     * somebody types, late are all missing ones after the law's time for the count (art. 43(1)).
     */
    public record Count(
            String territory,
            Localized name,
            long expected,
            long drafted,
            long enteredOnce,
            long differing,
            long contradictory,
            long awaitingAcceptance,
            long accepted,
            long returned,
            long recount,
            long annulled,
            long absent,
            long missing,
            long late) {

        long open() {
            return expected - accepted - annulled - absent;
        }
    }
}
