package kz.mandat.nominations.repeat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.mandat.nominations.election.RepeatKind;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;
import org.jspecify.annotations.Nullable;

/** Takes the orders of allocation-service to vote again; one of an unknown contest is parked. */
@ApplicationScoped
class RepeatVoteFacts implements EventHandler {

    private static final String ORDERED_BY = "allocation-service";

    private final RepeatVotes votes;

    @Inject
    RepeatVoteFacts(RepeatVotes votes) {
        this.votes = votes;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ALLOCATIONS);
    }

    @Override
    public void handle(Event event) {
        JsonNode fact = event.data();
        switch (event.name()) {
            case "RepeatVoteOrdered" -> votes.open(order(fact));
            case "VacancyDeclared" -> byElection(fact);
            default -> {
                // Results and mandates do not concern who stands.
            }
        }
    }

    /** A vacancy that no election follows, or whose day is not set yet, opens nothing. */
    private void byElection(JsonNode fact) {
        if (fact.path("byElection").asBoolean() && fact.hasNonNull("votingDay")) {
            votes.openByElection(
                    fact.required("contest").asText(),
                    fact.required("opens").asText(),
                    LocalDate.parse(fact.required("votingDay").asText()),
                    fact.required("decisionNumber").asText(),
                    ORDERED_BY);
        }
    }

    private static RepeatVotes.Order order(JsonNode fact) {
        return new RepeatVotes.Order(
                fact.required("contest").asText(),
                fact.path("opens").textValue(),
                kind(fact.required("kind").asText()),
                texts(fact.path("territories")),
                standing(fact.path("candidates")),
                LocalDate.parse(fact.required("votingDay").asText()),
                fact.required("decisionNumber").asText(),
                ORDERED_BY);
    }

    private static RepeatKind kind(String word) {
        return switch (word) {
            case "repeat-voting" -> RepeatKind.VOTING;
            case "repeat-elections" -> RepeatKind.ELECTIONS;
            default -> throw new IllegalArgumentException("There is no repeat vote '" + word + "'");
        };
    }

    private static @Nullable List<String> standing(JsonNode candidates) {
        List<String> codes = texts(candidates);
        return codes.isEmpty() ? null : codes;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
