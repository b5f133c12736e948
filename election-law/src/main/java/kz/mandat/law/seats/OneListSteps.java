package kz.mandat.law.seats;

import java.util.stream.Collectors;
import kz.mandat.law.Figures;
import kz.mandat.law.Fraction;
import kz.mandat.law.Ground;
import kz.mandat.law.regime.ListRules;
import kz.mandat.law.regime.OneList;
import kz.mandat.law.regime.OneListRule;
import org.jspecify.annotations.Nullable;

/** The steps where exactly one list reached the threshold. */
final class OneListSteps {

    private final SeatCount count;
    private final Steps steps;
    private final ListRules rules;
    private final OneListRule rule;

    OneListSteps(SeatCount count, Steps steps) {
        this.count = count;
        this.steps = steps;
        this.rules = count.election.rules();
        this.rule = rules.oneList();
    }

    void write(@Nullable Fraction quotient) {
        Ground admission = rule.admission().ground();
        if (count.gap == Gap.NEXT_PLACE_SHARED) {
            // Reading (c): who shares the next place is not admitted by anyone's choice
            steps.read(Rule.NEXT_PLACE_SHARED, admission, sharedPlace());
        } else if (count.next < 0) {
            takesAll(admission);
        } else if (quotient != null) {
            steps.add(
                    Rule.NEXT_LIST,
                    admission,
                    Figures.of(
                            "above", steps.id(count.above),
                            "list", steps.id(count.next),
                            "votes", count.votes(count.next)));
            steps.quotient(quotient);
            steps.wholePart(count.above);
            coefficient();
            minimum();
        }
    }

    // Readings (b) and (e): one list on the ballot; no second list until 2009
    private void takesAll(Ground admission) {
        boolean none = rule.admission().value() == OneList.TAKES_ALL;
        steps.read(
                none ? Rule.ONE_LIST_TAKES_ALL : Rule.SOLE_LIST_TAKES_ALL,
                admission,
                Figures.of("list", steps.id(count.above), "seats", steps.seats()));
    }

    private void coefficient() {
        Fraction quota = OneListRules.corrected(count, rule);
        steps.add(
                Rule.COEFFICIENT,
                rules.wholeParts().ground(),
                Figures.of(
                        "list", steps.id(count.next),
                        "votes", count.votes(count.next),
                        "seats", steps.seats(),
                        "dividend", count.dividend,
                        "coefficient", OneListRules.coefficient(rule),
                        "quota", quota,
                        "whole", (long) count.whole[count.next]));
    }

    private void minimum() {
        long minimum = OneListRules.minimum(rule);
        if (count.gap == Gap.MINIMUM_ABOVE_ALL_SEATS) {
            steps.read(
                    Rule.MINIMUM_ABOVE_ALL_SEATS,
                    rules.wholeParts().ground(),
                    Figures.of("minimum", minimum, "seats", steps.seats()));
            return;
        }
        long whole = count.whole[count.next];
        if (whole < minimum) {
            steps.add(
                    Rule.MINIMUM,
                    rules.wholeParts().ground(),
                    Figures.of("list", steps.id(count.next), "whole", whole, "minimum", minimum));
        }
        rest();
    }

    private void rest() {
        long given = count.seats[count.above];
        long left = given - count.whole[count.above];
        if (left < 0) {
            // Reading (a): the guaranteed minimum comes first
            steps.read(
                    Rule.GIVES_WAY,
                    rules.wholeParts().ground(),
                    Figures.of(
                            "list",
                            steps.id(count.above),
                            "whole",
                            (long) count.whole[count.above],
                            "minimum",
                            (long) count.seats[count.next],
                            "seats",
                            steps.seats(),
                            "given",
                            given));
        } else if (left > 0) {
            steps.add(
                    Rule.REST_TO_LIST_ABOVE,
                    rules.remainders().ground(),
                    Figures.of("list", steps.id(count.above), "left", left, "given", given));
        }
    }

    private Figures sharedPlace() {
        long most =
                count.lists().stream()
                        .mapToLong(ListVotes::votes)
                        .filter(votes -> votes != count.votes(count.above))
                        .max()
                        .orElse(0);
        String lists =
                count.lists().stream()
                        .filter(list -> list.votes() == most)
                        .map(ListVotes::id)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return Figures.of("above", steps.id(count.above), "lists", lists, "votes", most);
    }
}
