package kz.mandat.tally.total;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What stands between sums and the public: votes ≤ valid ≤ issued ≤ listed everywhere, the shares
 * of what was found add up to it, and every figure of the country is the sum of those below it. A
 * fault names the territory and the relation.
 */
final class Gate {

    private final List<GateFault> faults = new ArrayList<>();

    private Gate() {}

    static List<GateFault> faults(TotalView whole, List<TotalView> parts) {
        Gate gate = new Gate();
        gate.order(whole);
        parts.forEach(gate::order);
        if (holdEveryStation(whole, parts)) {
            gate.sums(whole, parts);
        }
        return gate.faults;
    }

    /** A station may lie directly in the upper territory; then the parts are not the whole. */
    private static boolean holdEveryStation(TotalView whole, List<TotalView> parts) {
        return whole.protocolsExpected()
                == parts.stream().mapToLong(TotalView::protocolsExpected).sum();
    }

    private void sums(TotalView whole, List<TotalView> parts) {
        sum(whole, parts, "protocols", TotalView::protocolsReceived);
        sum(whole, parts, "voters", TotalView::voters);
        sum(whole, parts, "issued", TotalView::issued);
        sum(whole, parts, "found", TotalView::found);
        sum(whole, parts, "invalid", TotalView::invalid);
        sum(whole, parts, "againstAll", TotalView::againstAll);
        for (String option : whole.votes().keySet()) {
            sum(whole, parts, "votes." + option, each -> votes(each, option));
        }
    }

    private void order(TotalView total) {
        String territory = total.territory().id();
        // Art. 43(5): valid are all votes with those against all
        long valid =
                Math.addExact(
                        total.votes().values().stream()
                                .mapToLong(Long::longValue)
                                .reduce(0, Math::addExact),
                        total.againstAll());
        require(territory + ": valid <= found", valid <= total.found());
        require(
                territory + ": the shares of found add up",
                Math.addExact(valid, total.invalid()) == total.found());
        require(territory + ": valid <= issued", valid <= total.issued());
        require(territory + ": issued <= voters", total.issued() <= total.voters());
        require(
                territory + ": received <= expected",
                total.protocolsReceived() <= total.protocolsExpected());
    }

    private void sum(
            TotalView whole,
            List<TotalView> parts,
            String field,
            ToLongFunction<TotalView> figure) {
        long below = parts.stream().mapToLong(figure).reduce(0, Math::addExact);
        if (figure.applyAsLong(whole) != below) {
            faults.add(
                    GateFault.ofSums(
                            whole.territory().id() + ": " + field + " = sum of the territories"));
        }
    }

    private static long votes(TotalView total, String option) {
        return total.votes().getOrDefault(option, 0L);
    }

    private void require(String relation, boolean holds) {
        if (!holds) {
            faults.add(GateFault.ofFigures(relation));
        }
    }
}
