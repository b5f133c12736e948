package kz.mandat.law.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;

/** Protocols of a higher commission against those that they are made of. */
public final class ProtocolTotals {

    private ProtocolTotals() {}

    /** Relation C13: every field of the upper protocol that is not the sum of the lower ones. */
    // Art. 94(2): the upper protocol is made on the ground of the lower ones
    public static List<Finding> check(ProtocolFigures upper, List<ProtocolFigures> lower) {
        Map<String, Long> sums = new LinkedHashMap<>();
        for (ProtocolFigures protocol : lower) {
            named(protocol)
                    .forEach((field, value) -> sums.merge(field, value, ProtocolTotals::sum));
        }
        Map<String, Long> stated = named(upper);
        TreeSet<String> fields = new TreeSet<>(sums.keySet());
        fields.addAll(stated.keySet());
        List<Finding> findings = new ArrayList<>();
        for (String field : fields) {
            long above = stated.getOrDefault(field, 0L);
            long below = sums.getOrDefault(field, 0L);
            if (above != below) {
                findings.add(
                        new Finding(
                                ControlRelation.C13,
                                List.of(field),
                                Figures.of("field", field, "upper", above, "lower", below),
                                Messages.C13));
            }
        }
        return List.copyOf(findings);
    }

    /** The figures that add up, by the name of their field; votes as "votes.id". */
    public static Map<String, Long> named(ProtocolFigures protocol) {
        Map<String, Long> named = new LinkedHashMap<>();
        named.put("voters", protocol.voters());
        named.put("issued", protocol.issued());
        put(named, "absentee", protocol.absentee());
        put(named, "outside", protocol.outside());
        named.put("received", protocol.received());
        named.put("cancelled", protocol.cancelled());
        named.put("found", protocol.found());
        protocol.votes().forEach((id, votes) -> named.put("votes." + id, votes));
        named.put("againstAll", protocol.againstAll());
        named.put("invalid", protocol.invalid());
        return named;
    }

    private static void put(
            Map<String, Long> named, String field, @org.jspecify.annotations.Nullable Long value) {
        if (value != null) {
            named.put(field, value);
        }
    }

    private static long sum(long one, long other) {
        try {
            return Math.addExact(one, other);
        } catch (ArithmeticException tooLarge) {
            throw new BadInput("protocols", "a sum is above " + Long.MAX_VALUE);
        }
    }
}
