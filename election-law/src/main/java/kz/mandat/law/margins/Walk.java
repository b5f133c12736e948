package kz.mandat.law.margins;

import kz.mandat.law.seats.SeatCount;

/** Goes along a line to its end and reports every change of the outcome, in order. */
final class Walk {

    /** What is told of a change: the votes taken, and the outcome just before and at it. */
    interface Visitor {
        void changed(long votes, SeatCount before, SeatCount after);
    }

    private Walk() {}

    static void along(Line line, SeatCount start, Visitor visitor) {
        SeatCount here = start;
        long taken = 0;
        long step = Breakpoints.next(here, line);
        while (step <= line.available() - taken) {
            taken += step;
            SeatCount there = SeatCount.of(line.at(taken));
            if (!there.sameOutcome(here)) {
                visitor.changed(taken, here, there);
            }
            here = there;
            step = Breakpoints.next(here, line);
        }
    }
}
