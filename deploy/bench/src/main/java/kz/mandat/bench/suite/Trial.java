package kz.mandat.bench.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.local.people.PartyList;

/**
 * An election of its own with one list, called for a bench or drill: every station of the country
 * reports 60 votes for the list, 30 against all and 10 invalid.
 */
public final class Trial {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int VOTES = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Suite suite;
    private final String election;

    private Trial(Suite suite, String election) {
        this.suite = suite;
        this.election = election;
    }

    /** Calls the election and waits until the tally knows its list. */
    public static Trial open(Suite suite) {
        Trial trial =
                new Trial(suite, "mazhilis-trial-" + UUID.randomUUID().toString().substring(0, 8));
        trial.call();
        return trial;
    }

    public String contest() {
        return election + "-list";
    }

    public static String party() {
        return PartyList.all().getFirst().party();
    }

    /** The protocol of one station, every control relation holding. */
    public String protocol(Station station) {
        return """
        {"contest":"%s","station":"%s","voters":200,"issued":100,"issuedByMember":[60,40],"received":202,"cancelled":102,\
        "found":100,"votes":{"%s":60},"againstAll":30,"invalid":10}\
        """
                .formatted(contest(), station.id(), party());
    }

    /** Every station of the country, in the order of the register. */
    public List<Station> stations() {
        List<Station> stations = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = good(suite.door().get("/api/stations?limit=1000" + next)).json();
            for (JsonNode item : page.get("items")) {
                stations.add(new Station(item.get("id").asText(), item.at("/territory").asText()));
            }
            next = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asText();
        } while (!next.isEmpty());
        return stations;
    }

    /** Lets the central commission accept everything that awaits acceptance. */
    public void acceptAll() {
        int accepted;
        do {
            String body =
                    json(Map.of("contest", contest(), "territory", "KZ", "reason", "A trial"));
            Answer answer = central("/api/protocols/acceptances", body);
            accepted = answer.isGood() ? answer.json().get("accepted").asInt() : 1;
        } while (accepted > 0);
    }

    /** How many protocols the published result counts; -1 where none is published. */
    public int published() {
        Answer answer = result();
        return answer.isGood() ? answer.json().path("protocolsReceived").asInt(-1) : -1;
    }

    public Answer result() {
        return suite.door().get("/api/results/" + contest());
    }

    public boolean isPublished(int protocols) {
        return Patience.until(PATIENCE, () -> published() == protocols);
    }

    /** Whether the published result has exactly the votes of that many stations. */
    public boolean isExact(int protocols) {
        JsonNode result = result().json();
        return result.path("protocolsReceived").asInt() == protocols
                && result.at("/lists/0/votes").asInt() == VOTES * protocols
                && suite.count(
                                "tally_service",
                                "select count(distinct station) from protocol where contest = '"
                                        + contest()
                                        + "'")
                        == protocols;
    }

    private void call() {
        good(
                central(
                        "/api/elections",
                        json(
                                Map.of(
                                        "id", election,
                                        "body", "mazhilis",
                                        "votingDay", "2023-03-19",
                                        "kind", "early",
                                        "reason", "A trial"))));
        PartyList list = PartyList.all().getFirst();
        String lists = "/api/contests/" + contest() + "/lists";
        Map<String, Object> content = new HashMap<>();
        content.put("party", list.party());
        content.put("persons", list.persons());
        content.put("generated", list.generated());
        good(
                suite.door()
                        .post(
                                suite.door().tokenOfUser("party-" + list.party()),
                                lists,
                                json(content)));
        good(
                central(
                        lists + "/" + list.party() + "/registration",
                        json(
                                Map.of(
                                        "registeredAt", "2023-02-06T10:00:00+06:00",
                                        "decisionNumber", "TRIAL-1",
                                        "reason", "A trial"))));
        Patience.until(
                PATIENCE,
                () ->
                        suite.door()
                                .get("/api/totals/" + contest())
                                .body()
                                .contains("\"" + list.party() + "\""));
        isPublished(0);
    }

    private Answer central(String path, String body) {
        return suite.door().post(suite.door().tokenOfUser("central"), path, body);
    }

    private static Answer good(Answer answer) {
        if (!answer.isGood()) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer;
    }

    private static String json(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
