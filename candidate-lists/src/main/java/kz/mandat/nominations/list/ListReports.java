package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.mandat.law.money.Deposit;
import kz.mandat.law.regime.Race;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.rule.Wages;
import kz.mandat.platform.problem.FieldError;

/**
 * Checks a list with all its rules at once, fast enough for every keystroke. The deposit is left
 * out where the minimum wage of the year is not known yet.
 */
@ApplicationScoped
public class ListReports {

    private final ListRulings rulings;
    private final PreviousResults previous;

    @Inject
    ListReports(ListRulings rulings, PreviousResults previous) {
        this.rulings = rulings;
        this.previous = previous;
    }

    public static void requireListContest(Contest contest) {
        ListRulings.requireListContest(contest);
    }

    public ListReport of(Contest contest, String party, List<Person> people) {
        ListCheck check = rulings.check(contest, people);
        List<FieldError> faults = new ArrayList<>(check.faults());
        faults.addAll(rulings.elsewhere(contest, party, people));
        ListReport.DepositDue deposit =
                deposit(contest, party, people.size()).map(ListReport.DepositDue::of).orElse(null);
        return new ListReport(
                faults.isEmpty() && !people.isEmpty(),
                check.figures(),
                counted(check),
                deposit,
                DocumentKind.of(
                        contest.body(), check.figures(), deposit == null || deposit.due() > 0),
                List.copyOf(faults));
    }

    // Art. 88(1)-(3), 104(1); the minimum wage of the year in which nomination begins
    private Optional<Deposit> deposit(Contest contest, String party, int persons) {
        int year = contest.election().firstDay().getYear();
        if (persons == 0 || !Wages.areKnownFor(year)) {
            return Optional.empty();
        }
        return Optional.of(
                Deposit.of(
                        contest.regime(),
                        Race.LIST,
                        persons,
                        year,
                        previous.share(contest.id(), party)));
    }

    private static List<ListReport.CountedPerson> counted(ListCheck check) {
        return check.counted().entrySet().stream()
                .map(one ->
                        new ListReport.CountedPerson(
                                one.getKey(),
                                one.getValue().categories().stream()
                                        .map(group -> group.name().toLowerCase(Locale.ROOT))
                                        .toList()))
                .sorted(Comparator.comparingInt(ListReport.CountedPerson::number))
                .toList();
    }
}
