package kz.mandat.nominations.certified;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;

/** Takes certified results and given mandates of allocation-service into the own copy. */
@ApplicationScoped
class CertifiedFacts implements EventHandler {

    private final CertifiedResults results;

    @Inject
    CertifiedFacts(CertifiedResults results) {
        this.results = results;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ALLOCATIONS);
    }

    @Override
    public void handle(Event event) {
        switch (event.name()) {
            case "ResultCertified" -> certified(event.data());
            case "MandatesGiven" -> given(event.data());
            default -> {
                // Results that are not certified decide on nothing here.
            }
        }
    }

    private void certified(JsonNode fact) {
        String contest = fact.required("contest").asText();
        Instant at = Instant.parse(fact.required("certifiedAt").asText());
        for (JsonNode list : fact.required("lists")) {
            results.certify(
                    contest,
                    list.required("list").asText(),
                    new CertifiedResults.Certified(
                            list.required("votes").asLong(), list.path("seats").asInt()),
                    at);
        }
    }

    private void given(JsonNode fact) {
        List<Integer> places = new ArrayList<>();
        fact.required("persons").forEach(place -> places.add(place.asInt()));
        results.give(fact.required("contest").asText(), fact.required("list").asText(), places);
    }
}
