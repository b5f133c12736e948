package kz.mandat.law.seats;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.Figures;
import kz.mandat.law.regime.ListRules;

/** The steps that give the mandates which the whole parts left. */
final class RemainderSteps {

    private final SeatCount count;
    private final Steps steps;
    private final ListRules rules;

    RemainderSteps(SeatCount count, Steps steps) {
        this.count = count;
        this.steps = steps;
        this.rules = count.election.rules();
    }

    void write() {
        if (count.left == 0) {
            return;
        }
        steps.add(
                Rule.LEFT_OVER,
                rules.remainders().ground(),
                Figures.of(
                        "given",
                        steps.seats() - count.left,
                        "seats",
                        steps.seats(),
                        "left",
                        (long) count.left));
        int decided = count.allocated() ? count.left : count.tiedFrom;
        for (int place = 0; place < decided; place++) {
            give(place);
        }
        if (!count.allocated()) {
            undecided();
        }
    }

    private void give(int place) {
        int list = count.byRemainder[place];
        long seat = count.whole[list] + 1L;
        if (count.tied() && place >= count.tiedFrom) {
            steps.add(
                    Rule.EARLIER_REGISTERED,
                    rules.equalRemainders().ground(),
                    Figures.of(
                            "list", steps.id(list),
                            "remainder", count.remainder(list),
                            "others", tied(list),
                            "registeredAt", String.valueOf(count.lists().get(list).registeredAt()),
                            "seat", seat));
        } else {
            steps.add(
                    Rule.REMAINDER,
                    rules.remainders().ground(),
                    Figures.of(
                            "list",
                            steps.id(list),
                            "remainder",
                            count.remainder(list),
                            "place",
                            place + 1L,
                            "left",
                            (long) count.left,
                            "seat",
                            seat));
        }
    }

    private void undecided() {
        Rule rule =
                count.gap == Gap.EQUAL_REMAINDERS_REGISTERED_TOGETHER
                        ? Rule.EQUAL_REMAINDERS_REGISTERED_TOGETHER
                        : Rule.EQUAL_REMAINDERS_REGISTRATION_UNKNOWN;
        int first = count.byRemainder[count.tiedFrom];
        steps.add(
                rule,
                rules.equalRemainders().ground(),
                Figures.of(
                        "remainder", count.remainder(first),
                        "lists", tied(-1),
                        "left", (long) count.left - count.tiedFrom));
    }

    private String tied(int except) {
        List<String> ids = new ArrayList<>();
        for (int place = count.tiedFrom; place < count.tiedBefore; place++) {
            if (count.byRemainder[place] != except) {
                ids.add(steps.id(count.byRemainder[place]));
            }
        }
        ids.sort(null);
        return String.join(", ", ids);
    }
}
