package kz.mandat.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.local.data.Place;
import kz.mandat.local.protocols.StationProtocol;
import kz.mandat.local.protocols.SyntheticElection;
import kz.mandat.local.protocols.TerritoryProtocols;
import kz.mandat.local.stack.Progress;
import kz.mandat.local.stack.Stopwatch;

/**
 * Protocols on their way to acceptance: sent in bulk by each territory's system, accepted by the
 * commission.
 */
final class Protocols {
    private static final int A_REQUEST = 250;

    private final Api api;
    private final Progress progress;

    Protocols(Api api, Progress progress) {
        this.api = api;
        this.progress = progress;
    }

    private record AcceptAll(String contest, String territory, String reason) {}

    void send(List<TerritoryProtocols> territories) {
        int counted = 0;
        for (TerritoryProtocols territory : territories) {
            Stopwatch stopwatch = Stopwatch.started();
            chunks(territory.protocols()).forEach(chunk -> send(territory.systemClient(), chunk));
            accept(territory.place());
            counted += territory.protocols().size();
            progress.done(
                    "protocols",
                    "%,d".formatted(counted),
                    stopwatch.elapsed(),
                    territory.place().name().en());
        }
    }

    private void send(String client, List<StationProtocol> chunk) {
        Patience.whileRefused(
                Refusal::isMissingFact,
                () -> taken(api.postLinesOfSystem(client, "/api/protocols/bulk", chunk)));
    }

    /**
     * A refused line is a refusal; what was stored beside it is "unchanged" when it is sent again.
     */
    private static String taken(String answers) {
        answers.lines()
                .map(Json::read)
                .filter(answer -> answer.get("status").asText().equals("refused"))
                .findFirst()
                .ifPresent(Protocols::complain);
        return answers;
    }

    private static void complain(JsonNode answer) {
        JsonNode problem = answer.get("problem");
        throw new Refusal(
                "The protocol of " + answer.get("station"),
                problem.get("status").asInt(),
                problem.toString());
    }

    private void accept(Place place) {
        AcceptAll request =
                new AcceptAll(
                        SyntheticElection.CONTEST,
                        place.territory(),
                        "Demonstration: every control relation holds.");
        while (api.post("central", "/api/protocols/acceptances", request).get("accepted").asInt()
                > 0) {
            // A request accepts what it can; the next takes the rest.
        }
    }

    private static List<List<StationProtocol>> chunks(List<StationProtocol> protocols) {
        List<List<StationProtocol>> chunks = new ArrayList<>();
        for (int from = 0; from < protocols.size(); from += A_REQUEST) {
            chunks.add(protocols.subList(from, Math.min(from + A_REQUEST, protocols.size())));
        }
        return chunks;
    }
}
