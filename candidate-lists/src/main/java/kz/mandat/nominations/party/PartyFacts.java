package kz.mandat.nominations.party;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.text.Localized;

/** Takes the registry's facts about parties into the own copy. */
@ApplicationScoped
class PartyFacts implements EventHandler {

    private final Parties parties;

    @Inject
    PartyFacts(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.PARTIES);
    }

    @Override
    public void handle(Event event) {
        JsonNode fact = event.data();
        String party = fact.path("party").asText();
        switch (event.name()) {
            case "PartyRegistered" ->
                    parties.register(party, name(fact), day(fact, "registeredOn"));
            case "PartyChanged" -> parties.rename(party, name(fact));
            case "PartySuspended" ->
                    parties.suspend(
                            party,
                            day(fact, "effectiveOn"),
                            fact.hasNonNull("until") ? day(fact, "until") : null);
            case "PartyReinstated" -> parties.reinstate(party, day(fact, "effectiveOn"));
            case "PartyLiquidated" -> parties.liquidate(party, day(fact, "effectiveOn"));
            default -> {
                // Other facts of the registry do not concern nominations.
            }
        }
    }

    private static Localized name(JsonNode fact) {
        JsonNode name = fact.required("name");
        return new Localized(
                name.required("kk").asText(),
                name.required("ru").asText(),
                name.required("en").asText());
    }

    private static LocalDate day(JsonNode fact, String field) {
        return LocalDate.parse(fact.required(field).asText());
    }
}
