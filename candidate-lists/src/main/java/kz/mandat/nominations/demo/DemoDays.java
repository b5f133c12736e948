package kz.mandat.nominations.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.mandat.nominations.constituency.Constituencies;
import kz.mandat.nominations.election.Elections;

/** Records the demonstration day; what is there already stays as it is. */
@ApplicationScoped
@Transactional
public class DemoDays {

    private final Elections elections;
    private final Constituencies constituencies;

    @Inject
    DemoDays(Elections elections, Constituencies constituencies) {
        this.elections = elections;
        this.constituencies = constituencies;
    }

    /** How many elections and contests the day has, and how many of them were recorded now. */
    public record Recorded(
            int elections, int contests, int listSeats, int districtSeats, int newElections) {}

    Recorded march2023() {
        int contests = 0;
        int listSeats = 0;
        int districtSeats = 0;
        int added = 0;
        var planned = March2023.elections();
        for (March2023.Planned one : planned) {
            String id = one.call().id();
            if (!elections.isCalled(id)) {
                elections.call(one.call());
                added++;
            }
            if (constituencies.ofElection(id).isEmpty()) {
                constituencies.draw(id, one.constituencies());
            }
            int lists = elections.get(id).listSeats();
            listSeats += lists;
            districtSeats += one.constituencies().size();
            contests += one.constituencies().size() + (lists > 0 ? 1 : 0);
        }
        return new Recorded(planned.size(), contests, listSeats, districtSeats, added);
    }
}
