package kz.mandat.allocation.explanation;

import java.util.List;
import kz.mandat.allocation.outcome.Computation;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.law.Names;
import kz.mandat.law.margins.Margin;
import kz.mandat.law.margins.Margins;
import kz.mandat.law.margins.SeatMargin;
import kz.mandat.law.regime.Regime;
import org.jspecify.annotations.Nullable;

/**
 * What was close: the fewest votes that change a seat, overall, per pair, per contestant and per
 * seat.
 */
public record MarginsView(
        @Nullable MarginView smallestMove,
        @Nullable MarginView smallestNotCast,
        List<MarginView> pairs,
        List<MarginView> notCast,
        List<SeatMarginView> seats) {

    /** How far a list's seat is from being lost, or its next one from being won. */
    public record SeatMarginView(
            String list,
            int seat,
            boolean held,
            @Nullable MarginView move,
            @Nullable MarginView notCast) {}

    static MarginsView of(Regime regime, ResultInputs inputs) {
        Names names = Computation.names(inputs);
        Margins margins = Margins.of(Computation.election(regime, inputs));
        return new MarginsView(
                margins.smallestMove().map(margin -> MarginView.of(margin, names)).orElse(null),
                margins.smallestNotCast().map(margin -> MarginView.of(margin, names)).orElse(null),
                views(margins.pairs(), names),
                views(margins.notCast(), names),
                margins.seats().stream().map(seat -> view(seat, names)).toList());
    }

    private static List<MarginView> views(List<Margin> margins, Names names) {
        return margins.stream().map(margin -> MarginView.of(margin, names)).toList();
    }

    private static SeatMarginView view(SeatMargin seat, Names names) {
        Margin move = seat.move();
        Margin notCast = seat.notCast();
        return new SeatMarginView(
                seat.list(),
                seat.seat(),
                seat.held(),
                move == null ? null : MarginView.of(move, names),
                notCast == null ? null : MarginView.of(notCast, names));
    }
}
