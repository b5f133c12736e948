package kz.mandat.law.margins;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.seats.SeatCount;
import org.jspecify.annotations.Nullable;

/** Keeps for every seat the smallest change that takes or gives it, while lines are walked. */
final class SeatMargins {

    private final SeatCount start;
    private final Margin[][] moves;
    private final Margin[][] notCast;

    SeatMargins(SeatCount start) {
        this.start = start;
        int lists = start.allocated() ? start.election().lists().size() : 0;
        this.moves = new Margin[lists][];
        this.notCast = new Margin[lists][];
        for (int i = 0; i < lists; i++) {
            moves[i] = new Margin[start.seats(i) + 2];
            notCast[i] = new Margin[start.seats(i) + 2];
        }
    }

    void changed(Line line, long votes, SeatCount before, SeatCount after) {
        for (int list = 0; list < moves.length; list++) {
            Margin[] best = (line.to() == Line.NOT_CAST ? notCast : moves)[list];
            int held = start.seats(list);
            for (int seat = held; seat > after.certainSeats(list); seat--) {
                keep(best, seat, line, votes, before, after);
            }
            if (after.certainSeats(list) > held) {
                keep(best, held + 1, line, votes, before, after);
            }
        }
    }

    private void keep(
            Margin[] best, int seat, Line line, long votes, SeatCount before, SeatCount after) {
        Margin known = best[seat];
        if (known == null || votes < known.votes()) {
            best[seat] = Margin.of(line, votes, start, before, after);
        }
    }

    List<SeatMargin> all() {
        List<SeatMargin> all = new ArrayList<>();
        for (int list = 0; list < moves.length; list++) {
            int held = start.seats(list);
            String id = start.election().lists().get(list).id();
            for (int seat = 1; seat <= held + 1; seat++) {
                @Nullable Margin move = moves[list][seat];
                all.add(new SeatMargin(id, seat, seat <= held, move, notCast[list][seat]));
            }
        }
        return List.copyOf(all);
    }
}
