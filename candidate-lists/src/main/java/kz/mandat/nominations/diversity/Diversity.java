package kz.mandat.nominations.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.list.ListStages;
import kz.mandat.nominations.list.PartyFigures;
import kz.mandat.nominations.list.Stage;

/** Counts the groups on the lists of a contest, or of every contest of a day. */
@ApplicationScoped
@Transactional
public class Diversity {

    private final ListStages lists;
    private final Contests contests;

    @Inject
    Diversity(ListStages lists, Contests contests) {
        this.lists = lists;
        this.contests = contests;
    }

    DiversityView of(String contest, Stage stage) {
        return DiversityView.of(contest, stage, lists.of(contest, stage));
    }

    /** All list contests of a day of voting together: parliament and maslikhats. */
    DiversityView of(LocalDate votingDay, Stage stage) {
        List<String> all = contests.withLists(votingDay);
        List<PartyFigures> figures =
                all.stream().flatMap(contest -> lists.of(contest, stage).stream()).toList();
        return DiversityView.of(all.size(), stage, figures);
    }
}
