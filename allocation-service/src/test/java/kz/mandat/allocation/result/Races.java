package kz.mandat.allocation.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.platform.event.Inbox.Arrival;

/** Constituencies of the tests: opened, with candidates, counted to the last protocol. */
public final class Races {

    public static final Map<String, Long> TIE = Map.of("c01", 60L, "c02", 60L, "c03", 10L);
    public static final Map<String, Long> DECIDED = Map.of("c01", 61L, "c02", 59L, "c03", 10L);

    private Races() {}

    public static List<Arrival> counted(
            String contest, String regime, String territory, Map<String, Long> votes) {
        List<Arrival> facts =
                new ArrayList<>(List.of(Facts.districtOpened(contest, regime, territory)));
        new TreeMap<>(votes)
                .keySet()
                .forEach(candidate -> facts.add(Facts.candidateRegistered(contest, candidate)));
        facts.add(Facts.totalsChanged(contest, 1, 5, 5, 0, votes));
        facts.add(Facts.totalsCertified(contest, 1));
        return facts;
    }
}
