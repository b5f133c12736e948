package kz.mandat.law.comparison;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.Figures;
import kz.mandat.law.Ground;
import kz.mandat.law.Sentence;
import kz.mandat.law.Step;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.ListVotes;
import kz.mandat.law.seats.SeatCount;

/** Finds the paradoxes that largest remainders allow; they are reported, and change nothing. */
public final class Paradoxes {

    private static final Sentence ALABAMA =
            new Sentence(
                    "Алабама парадоксы: {seats:mandates} бөлінгенде {list:name} тізімі {before}, ал"
                            + " бір мандатқа көп бөлінгенде {after} алады.",
                    "Парадокс Алабамы: при распределении {seats:mandates} список {list:name}"
                            + " получает {before}, а при числе мандатов на один больше — {after}.",
                    "Alabama paradox: with {seats:mandates} in all {list:name} receives {before},"
                            + " with one mandate more {after}.");
    private static final Sentence NEW_STATES =
            new Sentence(
                    "Жаңа штаттар парадоксы: {newcomer:name} тізімі өз мандаттарымен қосылғанда"
                            + " {list:name} тізімінің мандаттары {without} орнына {with} болады.",
                    "Парадокс новых штатов: с приходом списка {newcomer:name} с его мандатами у"
                            + " списка {list:name} становится {with} вместо {without}.",
                    "New states paradox: when {newcomer:name} comes in with its mandates,"
                            + " {list:name} has {with} instead of {without}.");

    private Paradoxes() {}

    /**
     * The paradoxes at this number of seats: against one fewer and one more, and for each list as
     * newcomer.
     */
    public static List<Paradox> of(ListElection election) {
        List<Paradox> found = new ArrayList<>();
        int first = Math.max(1, election.seats() - 1);
        int last = Math.min(ListElection.MOST_SEATS - 1, election.seats());
        for (int seats = first; seats <= last; seats++) {
            alabama(election, seats, found);
        }
        for (ListVotes list : election.lists()) {
            newStates(election, list, found);
        }
        return List.copyOf(found);
    }

    private static void alabama(ListElection election, int seats, List<Paradox> found) {
        SeatCount fewer = SeatCount.of(election.withSeats(seats));
        SeatCount more = SeatCount.of(election.withSeats(seats + 1));
        if (!fewer.allocated() || !more.allocated()) {
            return;
        }
        for (int i = 0; i < election.lists().size(); i++) {
            if (more.seats(i) < fewer.seats(i)) {
                String list = election.lists().get(i).id();
                Figures figures =
                        Figures.of(
                                "list", list,
                                "seats", (long) seats,
                                "before", (long) fewer.seats(i),
                                "after", (long) more.seats(i));
                found.add(
                        new Paradox.Alabama(
                                list,
                                seats,
                                fewer.seats(i),
                                more.seats(i),
                                step("alabama-paradox", election, figures, ALABAMA)));
            }
        }
    }

    // Only where the newcomer leaves the others on their side of the threshold
    private static void newStates(ListElection election, ListVotes newcomer, List<Paradox> found) {
        SeatCount with = SeatCount.of(election);
        int place = election.lists().indexOf(newcomer);
        int others = with.allocated() ? election.seats() - with.seats(place) : 0;
        if (others == 0 || others == election.seats()) {
            return;
        }
        List<ListVotes> rest = new ArrayList<>(election.lists());
        rest.remove(place);
        SeatCount without =
                SeatCount.of(
                        new ListElection(election.regime(), others, election.againstAll(), rest));
        if (without.allocated() && sameSides(with, without, place)) {
            changes(with, without, place, found);
        }
    }

    private static boolean sameSides(SeatCount with, SeatCount without, int place) {
        boolean same = with.next() < 0 && without.next() < 0;
        for (int i = 0; i < without.election().lists().size(); i++) {
            same &= without.admitted(i) == with.admitted(i < place ? i : i + 1);
        }
        return same;
    }

    private static void changes(SeatCount with, SeatCount without, int place, List<Paradox> found) {
        String newcomer = with.election().lists().get(place).id();
        for (int i = 0; i < without.election().lists().size(); i++) {
            int after = with.seats(i < place ? i : i + 1);
            if (without.seats(i) != after) {
                String list = without.election().lists().get(i).id();
                Figures figures =
                        Figures.of(
                                "list",
                                list,
                                "newcomer",
                                newcomer,
                                "without",
                                (long) without.seats(i),
                                "with",
                                (long) after);
                found.add(
                        new Paradox.NewStates(
                                list,
                                newcomer,
                                without.seats(i),
                                after,
                                step("new-states-paradox", with.election(), figures, NEW_STATES)));
            }
        }
    }

    private static Step step(
            String rule, ListElection election, Figures figures, Sentence sentence) {
        Ground ground = election.rules().remainders().ground();
        return new Step(rule, ground, false, figures, sentence);
    }
}
