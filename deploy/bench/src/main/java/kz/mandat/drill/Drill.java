package kz.mandat.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code ./mandat drill NAME... [--short | --full]} runs; it exits 0 only if every bar holds.
 */
public final class Drill {

    private static final int MISUSED = 2;
    private static final Map<String, Fault> FAULTS = new LinkedHashMap<>();

    static {
        FAULTS.put("access", Access::run);
        FAULTS.put("fuzz", Fuzz::run);
        FAULTS.put("kills", Kills::run);
        FAULTS.put("repeats", Repeats::run);
        FAULTS.put("poison", Poison::run);
        FAULTS.put("keycloak", KeycloakAway::run);
        FAULTS.put("network", NetworkCut::run);
        FAULTS.put("disk", DiskFull::run);
        FAULTS.put("clock", ClockOff::run);
        FAULTS.put("restore", Restore::run);
        FAULTS.put("rebuild", Rebuild::run);
        FAULTS.put("rolling", Rolling::run);
        FAULTS.put("soak", Soak::run);
    }

    private Drill() {}

    public static void main(String[] arguments) throws Exception {
        List<String> names = new ArrayList<>(List.of(arguments));
        Size size = names.remove("--full") ? Size.FULL : Size.USUAL;
        size = names.remove("--short") ? Size.SHORT : size;
        if (names.equals(List.of("all"))) {
            names = List.copyOf(FAULTS.keySet());
        }
        if (names.isEmpty() || !FAULTS.keySet().containsAll(names)) {
            System.err.println("Choose a drill: all, " + String.join(", ", FAULTS.keySet()) + ".");
            System.exit(MISUSED);
        }
        boolean held = true;
        for (String name : names) {
            held &= FAULTS.get(name).run(size);
        }
        System.exit(held ? 0 : 1);
    }
}
