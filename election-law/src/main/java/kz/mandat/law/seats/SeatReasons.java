package kz.mandat.law.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import kz.mandat.law.Figures;
import kz.mandat.law.Fraction;
import kz.mandat.law.Step;
import kz.mandat.law.seats.ListAllocation.Allocated;

/** Why a list has each single one of its mandates. */
public final class SeatReasons {

    private SeatReasons() {}

    /** The reasons for all mandates of a list, first to last. */
    public static List<Step> all(Allocated allocated, String list) {
        List<Step> reasons = new ArrayList<>();
        for (int seat = 1; seat <= allocated.list(list).seats(); seat++) {
            reasons.add(why(allocated, list, seat));
        }
        return List.copyOf(reasons);
    }

    /**
     * "The list has its mandate number so and so because …"; a mandate it does not have is an
     * error.
     */
    public static Step why(Allocated allocated, String list, int seat) {
        ListResult result = allocated.list(list);
        if (seat < 1 || seat > result.seats()) {
            throw new NoSuchElementException(list + " has no mandate number " + seat);
        }
        boolean next = ruleGiven(allocated, "next-list", list);
        if (seat <= result.whole() && !next && !takesAll(allocated)) {
            return byWholePart(allocated, result, seat);
        }
        return otherwise(allocated, list, seat <= result.whole());
    }

    private static boolean takesAll(Allocated allocated) {
        return allocated.steps().stream()
                .anyMatch(step ->
                        step.rule().equals(Rule.SOLE_LIST_TAKES_ALL.id())
                                || step.rule().equals(Rule.ONE_LIST_TAKES_ALL.id()));
    }

    // Art. 97-1(3), first and third part
    private static Step byWholePart(Allocated allocated, ListResult result, int seat) {
        Fraction quotient = allocated.quotient();
        long seats = allocated.election().seats();
        Fraction dividend = quotient.times(Fraction.of(seats));
        Figures figures =
                Figures.of(
                        "list", result.id(),
                        "seat", (long) seat,
                        "dividend", dividend.numerator().longValueExact(),
                        "seats", seats,
                        "needed", quotient.times(Fraction.of(seat)),
                        "votes", result.votes());
        return new Step(
                Rule.SEAT_BY_WHOLE_PART.id(),
                allocated.election().rules().wholeParts().ground(),
                false,
                figures,
                Rule.SEAT_BY_WHOLE_PART.sentence());
    }

    /**
     * The step of the allocation that gave the mandate: a remainder, the coefficient, the minimum,
     * the rest.
     */
    private static Step otherwise(Allocated allocated, String list, boolean withinWholePart) {
        Step given = null;
        for (Step step : allocated.steps()) {
            if (list.equals(step.figures().get("list"))
                    && gives(step.rule())
                    && (given == null || !withinWholePart)) {
                given = step;
            }
        }
        if (given == null) {
            throw new NoSuchElementException("no step gives " + list + " the mandate");
        }
        return given;
    }

    private static boolean gives(String rule) {
        return switch (rule) {
            case "coefficient",
                    "minimum",
                    "largest-remainder",
                    "earlier-registered",
                    "rest-to-list-above",
                    "sole-list",
                    "one-list-takes-all" ->
                    true;
            default -> false;
        };
    }

    private static boolean ruleGiven(Allocated allocated, String rule, String list) {
        return allocated.steps().stream()
                .anyMatch(step ->
                        step.rule().equals(rule) && list.equals(step.figures().get("list")));
    }
}
