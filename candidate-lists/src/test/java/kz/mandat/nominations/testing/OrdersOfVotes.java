package kz.mandat.nominations.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Topics;

/** Tells the service what allocation-service tells, as Kafka would. */
@ApplicationScoped
public class OrdersOfVotes {

    private final Inbox inbox;

    @Inject
    OrdersOfVotes(Inbox inbox) {
        this.inbox = inbox;
    }

    /** An order to vote again; candidates as a JSON array, or {@code null}. */
    public void ordered(
            String contest, String kind, String candidates, String votingDay, String number) {
        tell(
                "RepeatVoteOrdered",
                contest,
                """
                {"contest":"%s","election":"e","version":1,"kind":"%s","candidates":%s,
                 "votingDay":"%s","decisionNumber":"%s"}\
                """
                        .formatted(contest, kind, candidates, votingDay, number));
    }

    public void tell(String name, String key, String data) {
        String event =
                """
                {"specversion":"1.0","id":"%s","source":"/allocation-service","type":"kz.mandat.%s.v1",
                 "subject":"%s","time":"2026-01-01T00:00:00Z","datacontenttype":"application/json","data":%s}\
                """
                        .formatted(UUID.randomUUID(), name, key, data);
        inbox.take(List.of(new Inbox.Arrival(Topics.ALLOCATIONS, key, event)));
    }
}
