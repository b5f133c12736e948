package kz.mandat.law.seats;

import java.time.OffsetDateTime;
import kz.mandat.law.BadInput;
import org.jspecify.annotations.Nullable;

/** The votes for one registered list; the time of registration is needed only to break a tie. */
public record ListVotes(String id, long votes, @Nullable OffsetDateTime registeredAt) {

    public ListVotes {
        if (id.isBlank()) {
            throw new BadInput("id", "is empty");
        }
        if (votes < 0) {
            throw new BadInput("votes", votes + " for " + id + " is negative");
        }
    }
}
