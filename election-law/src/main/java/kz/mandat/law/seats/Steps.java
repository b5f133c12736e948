package kz.mandat.law.seats;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.Figures;
import kz.mandat.law.Fraction;
import kz.mandat.law.Ground;
import kz.mandat.law.Step;
import kz.mandat.law.regime.ListRules;
import org.jspecify.annotations.Nullable;

/** The steps from the votes to the seats, in the order in which the law takes them. */
final class Steps {

    private final SeatCount count;
    private final ListRules rules;
    private final Fraction[] shares;
    private final List<Step> steps = new ArrayList<>(32);

    Steps(SeatCount count, Fraction[] shares, @Nullable Fraction quotient) {
        this.count = count;
        this.rules = count.election.rules();
        this.shares = shares;
        base();
        if (count.base != 0) {
            thresholds();
            if (count.gap == Gap.NEXT_PLACE_SHARED || count.above >= 0) {
                new OneListSteps(count, this).write(quotient);
            } else if (quotient != null) {
                quotient(quotient);
                wholeParts();
                new RemainderSteps(count, this).write();
            }
        }
        gap();
        if (count.allocated()) {
            add(Rule.TOTAL, rules.remainders().ground(), Figures.of("seats", seats()));
        }
    }

    List<Step> all() {
        return List.copyOf(steps);
    }

    private void base() {
        long againstAll = count.election.againstAll();
        add(
                Rule.BASE,
                rules.base().ground(),
                Figures.of(
                        "lists",
                        count.base - againstAll,
                        "againstAll",
                        againstAll,
                        "base",
                        count.base));
    }

    private void thresholds() {
        Fraction threshold = rules.threshold().value();
        for (int i = 0; i < shares.length; i++) {
            boolean reached = count.admitted[i] && i != count.next;
            add(
                    reached ? Rule.THRESHOLD : Rule.BELOW_THRESHOLD,
                    rules.threshold().ground(),
                    Figures.of(
                            "list",
                            id(i),
                            "votes",
                            count.votes(i),
                            "base",
                            count.base,
                            "share",
                            shares[i],
                            "threshold",
                            threshold,
                            "admitted",
                            reached));
        }
    }

    void quotient(Fraction quotient) {
        add(
                Rule.QUOTIENT,
                rules.quotient().ground(),
                Figures.of("votes", count.dividend, "seats", seats(), "quotient", quotient));
    }

    private void wholeParts() {
        for (int i = 0; i < shares.length; i++) {
            if (count.admitted[i]) {
                wholePart(i);
            }
        }
    }

    void wholePart(int list) {
        Fraction remainder = count.remainder(list);
        add(
                Rule.WHOLE_PART,
                rules.wholeParts().ground(),
                Figures.of(
                        "list", id(list),
                        "votes", count.votes(list),
                        "seats", seats(),
                        "dividend", count.dividend,
                        "quota", remainder.plus(count.whole[list]),
                        "whole", (long) count.whole[list],
                        "remainder", remainder));
    }

    private void gap() {
        if (count.gap == Gap.NO_VOTES) {
            read(Rule.NO_VOTES, rules.threshold().ground(), Figures.of());
        } else if (count.gap == Gap.NO_LIST_REACHES_THE_THRESHOLD) {
            add(
                    Rule.NO_LIST_REACHES_THE_THRESHOLD,
                    rules.threshold().ground(),
                    Figures.of(
                            "threshold", rules.threshold().value(),
                            "largest", largest(),
                            "base", count.base));
        }
    }

    private long largest() {
        long largest = 0;
        for (ListVotes list : count.lists()) {
            largest = Math.max(largest, list.votes());
        }
        return largest;
    }

    void add(Rule rule, Ground ground, Figures figures) {
        steps.add(new Step(rule.id(), ground, false, figures, rule.sentence()));
    }

    /** A step where the text is open and a reading had to be chosen. */
    void read(Rule rule, Ground ground, Figures figures) {
        steps.add(new Step(rule.id(), ground, true, figures, rule.sentence()));
    }

    long seats() {
        return count.election.seats();
    }

    String id(int list) {
        return count.lists().get(list).id();
    }
}
