package kz.mandat.law.seats;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.mandat.law.Published;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import org.jspecify.annotations.Nullable;

/** Elections for tests: the published ones, and small ones in one line. */
public final class Elections {

    private Elections() {}

    public static ListElection mazhilis2023() {
        Map<?, ?> file = Published.object(Published.file("mazhilis-results.json"), "2023-03-19");
        return published("mazhilis-2023", file);
    }

    /** The vote of 10 January 2021, when the regime of 2009 was in force. */
    public static ListElection mazhilis2021() {
        Map<?, ?> file = Published.object(Published.file("mazhilis-results.json"), "2021-01-10");
        return published("mazhilis-2009", file);
    }

    public static ListElection almaty2023() {
        Map<?, ?> file = Published.file("maslikhat-results.json");
        return published("maslikhat-region-2023", Published.object(file, "almaty_city_2023"));
    }

    private static ListElection published(String regime, Map<?, ?> file) {
        List<ListVotes> lists = new ArrayList<>();
        for (Object each : Published.list(file, "parties")) {
            Map<?, ?> party = (Map<?, ?>) each;
            lists.add(list(Published.text(party, "id"), Published.whole(party, "votes"), null));
        }
        int seats = Math.toIntExact(Published.whole(file, "list_seats"));
        return new ListElection(regime(regime), seats, Published.whole(file, "against_all"), lists);
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

    /** The same lists registered one after another, the first few of them at the same time. */
    public static List<ListVotes> registered(List<ListVotes> lists, int together) {
        List<ListVotes> registered = new ArrayList<>();
        OffsetDateTime first = OffsetDateTime.parse("2023-02-01T10:00:00+06:00");
        for (int i = 0; i < lists.size(); i++) {
            ListVotes list = lists.get(i);
            OffsetDateTime at = first.plusHours(Math.max(0, i - together));
            registered.add(new ListVotes(list.id(), list.votes(), at));
        }
        return registered;
    }

    public static ListVotes list(String id, long votes, @Nullable String registeredAt) {
        return new ListVotes(
                id, votes, registeredAt == null ? null : OffsetDateTime.parse(registeredAt));
    }
}
