package kz.mandat.nominations.nominee;

import java.util.List;
import java.util.UUID;
import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.Race;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A list by its party, or a candidate by the code, as far as papers and money are concerned: who
 * nominated, who stands on it, and how far it has come.
 */
public record Nominee(
        UUID id,
        Contest contest,
        String holder,
        By by,
        @Nullable String party,
        Race race,
        boolean awaitsDecision,
        boolean registered,
        List<Place> places) {

    /** Who nominated: a party its list, or one of those who may nominate a candidate. */
    public enum By {
        LIST,
        PARTY,
        ASSOCIATION,
        SELF,
        HIGHER_AKIM
    }

    /** A person with the place on the list; a candidate has none. */
    public record Place(@Nullable Integer number, Person person) {}

    public Body body() {
        return contest.body();
    }

    public boolean isList() {
        return by == By.LIST;
    }
}
