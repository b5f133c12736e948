package kz.mandat.nominations.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.nominations.candidate.Nominator;
import kz.mandat.nominations.candidate.NominatorKind;
import kz.mandat.nominations.candidate.RecordedCandidates;
import kz.mandat.nominations.list.RecordedLists;
import kz.mandat.nominations.person.Person;

/**
 * Who stands on the demonstration day where nothing was published by name: candidates of parties
 * and of themselves, and lists with every third place a woman, so that the quota is met.
 */
final class GeneratedNominations {

    /** Inside the terms of nomination and registration of each body. */
    private static final Instant SUBMITTED = Instant.parse("2023-01-30T05:00:00Z");

    private static final Instant REGISTERED = Instant.parse("2023-02-08T05:00:00Z");
    private static final int FEWEST_IN_A_MASLIKHAT = 2;
    private static final int FEWEST_IN_THE_PARLIAMENT = 8;
    private static final int FEWEST_LISTS = 4;

    private GeneratedNominations() {}

    static List<RecordedCandidates.Recorded> candidates(
            int constituency, boolean parliament, List<String> parties, GeneratedPeople people) {
        int count =
                parliament
                        ? FEWEST_IN_THE_PARLIAMENT + people.upTo(8)
                        : FEWEST_IN_A_MASLIKHAT + people.upTo(3);
        List<RecordedCandidates.Recorded> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean ofParty = i % 2 == 0 && i / 2 < parties.size();
            Nominator nominator =
                    ofParty
                            ? new Nominator(
                                    NominatorKind.PARTY,
                                    parties.get((constituency + i / 2) % parties.size()),
                                    null)
                            : new Nominator(NominatorKind.SELF, null, null);
            drawn.add(
                    new RecordedCandidates.Recorded(
                            people.anybody(),
                            nominator,
                            SUBMITTED.plus(Duration.ofMinutes(i)),
                            REGISTERED.plus(Duration.ofMinutes(i)),
                            "DEMO-%d-%d".formatted(constituency, i + 1)));
        }
        return drawn;
    }

    static List<RecordedLists.Recorded> lists(
            String contest, int seats, List<String> parties, GeneratedPeople people) {
        int count = Math.min(parties.size(), FEWEST_LISTS + people.upTo(4));
        int first = Math.floorMod(contest.hashCode(), parties.size());
        List<RecordedLists.Recorded> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(
                    new RecordedLists.Recorded(
                            parties.get((first + i) % parties.size()),
                            people(seats + people.upTo(4), people),
                            SUBMITTED.plus(Duration.ofHours(i)),
                            REGISTERED.plus(Duration.ofHours(i)),
                            "DEMO-L%d".formatted(i + 1)));
        }
        return drawn;
    }

    // Art. 104(4): women and youth together thirty per cent; every third place is more
    private static List<Person> people(int count, GeneratedPeople people) {
        List<Person> drawn = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            drawn.add(place % 3 == 0 ? people.woman() : people.anybody());
        }
        return drawn;
    }
}
