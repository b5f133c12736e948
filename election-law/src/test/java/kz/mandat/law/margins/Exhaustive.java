package kz.mandat.law.margins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.SeatCount;
import org.jspecify.annotations.Nullable;

/** Margins by trying every number of votes, and nothing else. */
final class Exhaustive {

    private Exhaustive() {}

    static void compare(ListElection election, String message) {
        Margins margins = Margins.of(election);
        int contestants = election.lists().size() + 1;
        for (int from = 0; from < contestants; from++) {
            for (int to = Line.NOT_CAST; to < contestants; to++) {
                if (from != to) {
                    Line line = new Line(election, from, to);
                    List<Margin> all = to == Line.NOT_CAST ? margins.notCast() : margins.pairs();
                    assertEquals(first(line), find(all, line), message + " " + from + ">" + to);
                }
            }
        }
        for (SeatMargin seat : margins.seats()) {
            assertEquals(seatMargin(election, seat, false), votes(seat.move()), message + seat);
            assertEquals(seatMargin(election, seat, true), votes(seat.notCast()), message + seat);
        }
    }

    static Line line(ListElection election, Margin margin) {
        String to = margin.to();
        int receiver = to == null ? Line.NOT_CAST : place(election, to);
        return new Line(election, place(election, margin.from()), receiver);
    }

    private static @Nullable Long first(Line line) {
        SeatCount now = SeatCount.of(line.election());
        for (long votes = 1; votes <= line.available(); votes++) {
            if (!SeatCount.of(line.at(votes)).sameOutcome(now)) {
                return votes;
            }
        }
        return null;
    }

    private static @Nullable Long seatMargin(
            ListElection election, SeatMargin seat, boolean notCast) {
        int list = place(election, seat.list());
        Long best = null;
        int contestants = election.lists().size() + 1;
        for (int from = 0; from < contestants; from++) {
            for (int to = Line.NOT_CAST; to < contestants; to++) {
                if (from != to && notCast == (to == Line.NOT_CAST)) {
                    Line line = new Line(election, from, to);
                    for (long votes = 1; votes <= line.available(); votes++) {
                        int certain = SeatCount.of(line.at(votes)).certainSeats(list);
                        boolean hit = seat.held() ? certain < seat.seat() : certain >= seat.seat();
                        if (hit && (best == null || votes < best)) {
                            best = votes;
                        }
                    }
                }
            }
        }
        return best;
    }

    private static @Nullable Long find(List<Margin> margins, Line line) {
        return margins.stream()
                .filter(margin -> line(line.election(), margin).equals(line))
                .map(Margin::votes)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long votes(@Nullable Margin margin) {
        return margin == null ? null : margin.votes();
    }

    private static int place(ListElection election, String contestant) {
        for (int i = 0; i < election.lists().size(); i++) {
            if (election.lists().get(i).id().equals(contestant)) {
                return i;
            }
        }
        return election.lists().size();
    }
}
