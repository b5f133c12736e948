package kz.mandat.allocation.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.platform.event.Inbox.Arrival;

/** The official totals of 19 March 2023, told as the other services tell them. */
public final class Mazhilis2023 {

    public static final int STATIONS = 10_223;
    public static final long AGAINST_ALL = 248_291;
    public static final Map<String, Long> VOTES =
            Map.of(
                    "amanat", 3_431_510L,
                    "auyl", 693_938L,
                    "respublica", 547_154L,
                    "aqjol", 535_139L,
                    "qhp", 432_920L,
                    "osdp", 331_058L,
                    "baytaq", 146_431L);

    private Mazhilis2023() {}

    /** The contest and its seven lists, each registered an hour after the one before. */
    public static List<Arrival> nominations(String contest) {
        List<Arrival> facts = new ArrayList<>();
        facts.add(Facts.contestOpened(contest, "mazhilis-2023", 69));
        int hour = 10;
        for (String list : VOTES.keySet().stream().sorted().toList()) {
            facts.add(
                    Facts.listRegistered(
                            contest, list, "2023-02-08T%d:00:00+06:00".formatted(hour++)));
        }
        return facts;
    }

    public static Arrival allCounted(String contest, long revision) {
        return Facts.totalsChanged(contest, revision, STATIONS, STATIONS, AGAINST_ALL, VOTES);
    }

    /**
     * The same count after a correction that takes a seat from one list and gives it to another.
     */
    public static Arrival shaken(String contest, long revision) {
        Map<String, Long> votes = new HashMap<>(VOTES);
        votes.merge("osdp", -20_000L, Long::sum);
        votes.merge("amanat", 20_000L, Long::sum);
        return Facts.totalsChanged(contest, revision, STATIONS, STATIONS, AGAINST_ALL, votes);
    }
}
