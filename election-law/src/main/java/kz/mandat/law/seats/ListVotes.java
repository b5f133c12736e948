package kz.mandat.law.seats;

import java.time.OffsetDateTime;
import kz.mandat.law.BadInput;
import org.jspecify.annotations.Nullable;

/** The votes for one registered list; the time of registration is needed only to break a tie. */
public record ListVotes(String id, long votes, @Nullable OffsetDateTime registeredAt) {

    /** The line of the ballot that is not a list and wins no mandates. */
    public static final String AGAINST_ALL = "against-all";

    public ListVotes {
        if (id.isBlank()) {
            throw new BadInput("id", "is empty");
        }
        if (id.equals(AGAINST_ALL)) {
            throw new BadInput("id", "'" + AGAINST_ALL + "' is not a list");
        }
        if (votes < 0) {
            throw new BadInput("votes", votes + " for " + id + " is negative");
        }
    }
}
