package kz.mandat.allocation.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.event.Inbox.Arrival;
import kz.mandat.platform.event.Topics;

/** Facts of other services as their published examples show them, with the figures of a test. */
public final class Facts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("..", "docs", "events", "examples");

    private Facts() {}

    public static Arrival contestOpened(String contest, String regime, int seats) {
        return nomination(
                contest,
                "ContestOpened",
                Map.of(
                        "election",
                        contest.replaceFirst("-list$", ""),
                        "regime",
                        regime,
                        "body",
                        body(regime),
                        "seats",
                        seats));
    }

    private static String body(String regime) {
        return Regimes.standard().ids().contains(regime)
                ? Regimes.standard().byId(regime).body().id()
                : "mazhilis";
    }

    public static Arrival listRegistered(String contest, String list, String registeredAt) {
        return nomination(
                contest, "ListRegistered", Map.of("list", list, "registeredAt", registeredAt));
    }

    public static Arrival districtOpened(String contest, String regime) {
        return districtOpened(contest, regime, "KZ");
    }

    public static Arrival districtOpened(String contest, String regime, String territory) {
        return nomination(
                contest,
                "ContestOpened",
                Map.of(
                        "kind",
                        "district",
                        "regime",
                        regime,
                        "body",
                        body(regime),
                        "seats",
                        1,
                        "constituency",
                        contest,
                        "territory",
                        territory));
    }

    public static Arrival candidateRegistered(String contest, String candidate) {
        return nomination(contest, "CandidateRegistered", Map.of("candidate", candidate));
    }

    public static Arrival candidateRemoved(String contest, String candidate) {
        return nomination(contest, "CandidateRemoved", Map.of("candidate", candidate));
    }

    public static Arrival listCancelled(String contest, String list) {
        return nomination(contest, "ListCancelled", Map.of("list", list));
    }

    public static Arrival totalsChanged(
            String contest,
            long revision,
            long received,
            long expected,
            long againstAll,
            Map<String, Long> votes) {
        long cast = votes.values().stream().mapToLong(Long::longValue).sum() + againstAll;
        return arrival(
                Topics.TALLY,
                contest,
                "TotalsChanged",
                Map.of(
                        "revision", revision,
                        "protocolsReceived", received,
                        "protocolsExpected", expected,
                        "voters", 2 * cast,
                        "issued", cast,
                        "found", cast,
                        "invalid", 0,
                        "againstAll", againstAll,
                        "votes", votes));
    }

    /** The vote of a station is annulled. */
    public static Arrival annulled(String contest, String station) {
        return arrival(
                Topics.TALLY,
                contest,
                "ProtocolDecided",
                Map.of("station", station, "decision", "annul", "counted", false));
    }

    public static Arrival totalsCertified(String contest, long revision) {
        return arrival(Topics.TALLY, contest, "TotalsCertified", Map.of("revision", revision));
    }

    public static Arrival nomination(String contest, String name, Map<String, Object> figures) {
        return arrival(Topics.NOMINATIONS, contest, name, figures);
    }

    /** The published example with a new id, of another contest and with other figures. */
    private static Arrival arrival(
            String topic, String contest, String name, Map<String, Object> figures) {
        try {
            ObjectNode event = example(name);
            event.put("id", UUID.randomUUID().toString());
            event.put("subject", contest);
            ObjectNode data = event.withObject("/data");
            data.put("contest", contest);
            figures.forEach((field, value) -> data.set(field, JSON.valueToTree(value)));
            return new Arrival(topic, contest, JSON.writeValueAsString(event));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static ObjectNode example(String name) {
        try {
            return (ObjectNode)
                    JSON.readTree(Files.readString(EXAMPLES.resolve(name + ".v1.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
