package kz.mandat.nominations.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records the demonstration day; what is there already stays as it is. */
@ApplicationScoped
public class DemoDays {

    private final DemoElections elections;

    @Inject
    DemoDays(DemoElections elections) {
        this.elections = elections;
    }

    /**
     * How many elections, contests and seats the day has; how many elections, candidates and lists
     * were recorded now.
     */
    public record Recorded(
            int elections,
            int contests,
            int listSeats,
            int districtSeats,
            int newElections,
            int newCandidates,
            int newLists) {

        Recorded plus(Recorded other) {
            return new Recorded(
                    elections + other.elections,
                    contests + other.contests,
                    listSeats + other.listSeats,
                    districtSeats + other.districtSeats,
                    newElections + other.newElections,
                    newCandidates + other.newCandidates,
                    newLists + other.newLists);
        }
    }

    /** Election by election, each as a whole: who was interrupted goes on with the next. */
    Recorded march2023() {
        return March2023.elections().stream()
                .map(elections::record)
                .reduce(new Recorded(0, 0, 0, 0, 0, 0, 0), Recorded::plus);
    }
}
