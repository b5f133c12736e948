package kz.mandat.law.seats;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import org.jspecify.annotations.Nullable;

/** Elections for tests: the published ones, and small ones in one line. */
public final class Elections {

    private Elections() {}

    public static ListElection mazhilis2023() {
        return ListElection.of(
                regime("mazhilis-2023"),
                248_291,
                lists(
                        "amanat", 3_431_510,
                        "auyl", 693_938,
                        "respublica", 547_154,
                        "aqjol", 535_139,
                        "qhp", 432_920,
                        "osdp", 331_058,
                        "baytaq", 146_431));
    }

    public static ListElection mazhilis2021() {
        return ListElection.of(
                regime("mazhilis-2009"),
                0,
                lists(
                        "nurotan", 5_148_074,
                        "aqjol", 792_828,
                        "qhp", 659_019,
                        "auyl", 383_023,
                        "adal", 258_618));
    }

    public static ListElection almaty2023() {
        return new ListElection(
                regime("maslikhat-region-2023"),
                21,
                16_490,
                lists(
                        "amanat", 151_531,
                        "respublica", 38_369,
                        "qhp", 38_563,
                        "baytaq", 23_266,
                        "aqjol", 15_273,
                        "auyl", 8_264));
    }

    public static Regime regime(String id) {
        return Regimes.standard().byId(id);
    }

    /** Ids and votes in turn, without times of registration. */
    public static List<ListVotes> lists(Object... idsAndVotes) {
        List<ListVotes> lists = new ArrayList<>();
        for (int i = 0; i < idsAndVotes.length; i += 2) {
            lists.add(
                    list((String) idsAndVotes[i], ((Number) idsAndVotes[i + 1]).longValue(), null));
        }
        return lists;
    }

    public static ListVotes list(String id, long votes, @Nullable String registeredAt) {
        return new ListVotes(
                id, votes, registeredAt == null ? null : OffsetDateTime.parse(registeredAt));
    }
}
