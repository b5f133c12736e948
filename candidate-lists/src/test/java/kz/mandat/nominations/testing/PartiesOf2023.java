package kz.mandat.nominations.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Topics;

/** Tells the service the facts of the registry, as Kafka would. */
@ApplicationScoped
public class PartiesOf2023 {

    public static final List<String> IDS =
            List.of("amanat", "auyl", "respublica", "aqjol", "qhp", "osdp", "baytaq");

    private final Inbox inbox;

    @Inject
    PartiesOf2023(Inbox inbox) {
        this.inbox = inbox;
    }

    public void registered() {
        IDS.forEach(party -> registered(party, "2006-09-01"));
    }

    public void registered(String party, String day) {
        tell(
                "PartyRegistered",
                party,
                """
                {"party":"%1$s","name":{"kk":"«%1$s» партиясы","ru":"партия «%1$s»","en":"Party %1$s"},
                 "registeredOn":"%2$s"}\
                """
                        .formatted(party, day));
    }

    public void suspended(String party, String day) {
        tell(
                "PartySuspended",
                party,
                "{\"party\":\"%s\",\"effectiveOn\":\"%s\"}".formatted(party, day));
    }

    private void tell(String name, String party, String data) {
        String event =
                """
                {"specversion":"1.0","id":"%s","source":"/party-registry","type":"kz.mandat.%s.v1",
                 "subject":"%s","time":"2026-01-01T00:00:00Z","datacontenttype":"application/json","data":%s}\
                """
                        .formatted(UUID.randomUUID(), name, party, data);
        inbox.take(List.of(new Inbox.Arrival(Topics.PARTIES, party, event)));
    }
}
