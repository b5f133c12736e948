package kz.mandat.law.bodies;

import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;
import kz.mandat.law.Ground;
import kz.mandat.law.Sentence;
import kz.mandat.law.Source;
import kz.mandat.law.Sourced;
import kz.mandat.law.Step;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.SeatSplit;
import org.jspecify.annotations.Nullable;

/** The seats of a body by list, by constituency and outside the vote. */
public record BodySeats(int lists, int districts, int outsideTheVote, Step step) {

    private static final Sentence SENTENCE =
            new Sentence(
                    "Барлығы {total:mandates}: партиялық тізімдер бойынша {lists}, округтер бойынша"
                            + " {districts}, дауыс беруден тыс {outside}.",
                    "Всего {total:mandates}: по партийным спискам {lists}, по округам {districts},"
                            + " вне голосования {outside}.",
                    "{total:mandates} in all: {lists} by party lists, {districts} by"
                            + " constituencies, {outside} outside the vote.");

    public int total() {
        return lists + districts + outsideTheVote;
    }

    /** The seats of a body whose regime gives all numbers; otherwise a {@link BadInput}. */
    public static BodySeats of(Regime regime) {
        var seats = regime.lists() == null ? null : regime.lists().seats();
        if (seats == null) {
            throw new BadInput("seats", "is required: " + regime.id() + " gives no number");
        }
        int districts = value(regime.districtSeats());
        return of(regime, seats.value(), districts, seats.ground());
    }

    /**
     * The seats of a body of a given size; a size that the regime excludes is a {@link BadInput}.
     */
    public static BodySeats of(Regime regime, int total) {
        if (total < 1) {
            throw new BadInput("seats", total + " is not above 0");
        }
        Sourced<SeatSplit> split = regime.split();
        if (split != null && split.value() == SeatSplit.HALF_ODD_TO_DISTRICTS) {
            // Art. 9: the mandate above a half is elected in a constituency
            return of(regime, total / 2, total - total / 2, split.ground());
        }
        if (regime.lists() == null) {
            return of(regime, 0, total, new Source("regime " + regime.id()));
        }
        BodySeats fixed = of(regime);
        if (fixed.total() != total) {
            throw new BadInput("seats", total + " is not " + fixed.total());
        }
        return fixed;
    }

    private static BodySeats of(Regime regime, int lists, int districts, Ground ground) {
        int outside = value(regime.assemblySeats());
        Figures figures =
                Figures.of(
                        "total", (long) lists + districts + outside,
                        "lists", (long) lists,
                        "districts", (long) districts,
                        "outside", (long) outside);
        return new BodySeats(
                lists, districts, outside, new Step("seats", ground, false, figures, SENTENCE));
    }

    private static int value(@Nullable Sourced<Integer> seats) {
        return seats == null ? 0 : seats.value();
    }
}
